sitegenSearch("n56a0a43d-4",`!encryption and	R_&O
-can	Rc"H
-mode	Re%V
-up	Nq!:y!&
%yclopaedia 200	Rj"3
#d a	Ji#Hf!3*V
'fterwards	Ry!f
'nd	Fy#,=H>:,3
(swers	R|!A
're	Rc',
's	Rb"H
't	Nt#A%,
&because	Rb#,
(fore	Ry!f
'y	Rc&:
&column	Rp&H
&date	Rj%:
'efault	Rn&,
&first	Rm&3
&gets	Rx&:
'oogle	Rn#:
&in	B%,a#333Y%!,!O):
's	Jd#Hn!H'{"
't	Nl!Hc#A
(s	Rv%3
&lies	Rd#3
(ne	Rp&H
&of	>l!%;3?H&3+O7V&3':":E3!O-:
'n	RK,
(ly	Rd%3
'r	Rw&,
'therwise	Rw":
&partials	Ra!,
'rometheus	Ru!,
&rfc	Rt#m
&tag	Ru&{"
)s	R^:
'hat	Rh"H
(e	J&,e!:.%
'o	Ru!%
&under	Rx!f
&with	B0:h!^03Y3P3!^
*out	RB,
%column the	Rp&H
%date ext	Rj%8
%ed 305	Rp"f
(and	Rj%V
(early	Ru!1
(on	RW3
)r	Nu%,*O
(the	Rm&{&
)ls	R~%:
(with	Nz":a"T
,out	Rl!A!f
%ing is	R23
)md	Rm&{"
*ustache	R|&,
%line and	Rp&H
%point answers	Ry!{"
+cannot	Rs"3
,hanges	Rd"H
+does	Ns"363
+exists	Nx"3p!,
`)
