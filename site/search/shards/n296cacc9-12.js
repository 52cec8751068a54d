sitegenSearch("n296cacc9-12",`!encoding utf8	Be"?"?B?"?0?
+which	Rw",
*s than	Ra':
%rypted connection	Jt#H4&
,port	R}%O
,so	R_'3
,token	R_':
)ion and	R}%O
-can	Ra"H
-mode	Rc%V
-up	Jo!:y!&
%yclopaedia 200	Rh"3
#d a	Jg#Hf!3*V
'nd	Fw#,=H>:,3
(swers	Rz!A
're	Ra',
's	R_"H
't	Jr#A%,
&because	R_#,
'y	Ra&:
&column	Rn&H
&date	Rh%:
'efault	Rl&,
&first	Rk&3
&gets	Rv&:
'oogle	Rl#:
&in	B%,~"333Y%!,!O):
's	Jb#Hn!H'{"
't	Jj!Hc#A
(s	Rt%3
&lies	Rb#3
(ne	Rn&H
&of	>j!%;3?H&3+O7V&3':":E3!O-:
'n	RJ,
(ly	Rb%3
'r	Ru&,
'therwise	Ru":
&partials	R_!,
'rometheus	Rs!,
&rfc	Rr#m
&tag	Rs&{"
)s	R]:
'hat	Rf"H
(e	J&,d!:-%
'o	Rs!%
&under	Rv!f
&with	Ft!^03Y3P3!^
*out	RA,
%column the	Rn&H
%date ext	Rh%8
%ed 305	Rn"f
(and	Rh%V
(early	Rs!1
(on	RV3
)r	Js%,*O
(the	Rk&{&
)ls	R|%:
(with	Jx":a"T
,out	Rj!A!f
%ing md	Rk&{"
*ustache	Rz&,
%line and	Rn&H
%point answers	Rw!t
`)
