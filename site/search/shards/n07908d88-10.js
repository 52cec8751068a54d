sitegenSearch("n07908d88-10",`!encryption can	R|!H
-mode	R~#V
-up	Jk!:y!&
%yclopaedia 200	Rd"3
#d a	Fc#Hf!3*V
'nd	Fs#,=H>:,3
(swers	Rv!A
're	R|&,
's	R{!H
't	Jn#A%,
&because	R{",
'y	R|%:
&column	Rj&H
&date	Rd%:
'efault	Rh&,
&first	Rg&3
&gets	Rr&:
'oogle	Rh#:
&in	B%,z"333Y%!,!O):
's	F}"Hn!H'{"
't	Jf!Hc#A
(s	Rp%3
&lies	R}"3
(ne	Rj&H
&of	>f!%;3?H&3+O7V&3':":E3!O-:
'n	RJ,
(ly	R}#3
'r	Rq&,
'therwise	Rq":
&partials	R[,
'rometheus	Ro!,
&rfc	Rn#m
&tag	Ro&{"
)s	RY:
'hat	Rb"H
(e	F&,_!:-%
'o	Ro!%
&under	Rr!f
&with	Fp!^03Y3P3!^
*out	RA,
%column the	Rj&H
%date ext	Rd%8
%ed 305	Rj"f
(and	Rd%V
(early	Ro!1
(on	RU3
)r	Jo%,*O
(the	Rg&{&
)ls	Rx%:
(with	Jt":a"T
,out	Rf!A!f
%ing md	Rg&{"
*ustache	Rv&,
%line and	Rj&H
%point answers	Rs!t
+cannot	Rm"3
,hanges	R}!H
+does	Jm"363
+exists	Jr"3p!,
+faster	R{%:
+made	Rr"O
-y	Rr"O
+needs	Rn"3
+of	Rs!t
`)
