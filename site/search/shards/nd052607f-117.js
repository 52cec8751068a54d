sitegenSearch("nd052607f-117",`!end are	R{&,
's	R{!H
't	Jn#A%,
&because	R{",
'y	R|%:
&column	Rj&H
&date	Rd%:
'efault	Rh&,
&first	Rg&3
&gets	Rq&:
'oogle	Rh#:
&in	B%,z"333Y%!,!O(:
's	F}"Hn!H&{"
't	Jf!Hc#A
(s	Rp%3
&lies	R}"3
(ne	Rj&H
&of	>f!%;3?H&3+O7V&3':":D3!O-:
'n	RJ,
(ly	R}#3
'r	Rp&,
'therwise	Rq":
&partials	R[,
'rometheus	Ro!,
&rfc	Rn#m
&tag	Rn&{"
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
(the	Rg&{%
)ls	Rx%:
(with	Jt":_"T
,out	Rf!A!f
%ing md	Rg&{"
*ustache	Ru&,
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
-f	Ra&&
,r	R|#3
+that	Jp"H.3
+wants	R|"f
-s	R|#3
*s and	Rl!O
,in	Rp"f
,that	Je"3)3
%region name	R;:
`)
