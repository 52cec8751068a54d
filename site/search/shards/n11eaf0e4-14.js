sitegenSearch("n11eaf0e4-14",`!end in	B%,~"333Y%!,!O):
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
&with	B0:f!^03Y3P3!^
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
+cannot	Rq"3
,hanges	Rb"H
+does	Jq"363
+exists	Jv"3p!,
+faster	R_&:
+made	Rv"O
-y	Rv"O
+needs	Rr"3
+of	Rw!t
-f	Re&&
,r	Ra%3
+that	Jt"H.3
+wants	Ra#f
-s	Ra%3
*s and	Rp!O
,in	Rt"f
,that	Ji"3)3
%region name	R;:
,setup	Rs&t
%s 408	Rv&:
'a	Jv&A#:
(n	Rs&{"
)d	Ro!m
(re	R~&:
(t	Js&:!V(A
'both	Ry"3
(y	Rl%:
'here	J|%:":
`)
