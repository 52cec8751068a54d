sitegenSearch("n3a90b476-12",`!end and	Fu#,=H>:,3
(swers	Rx!A
're	R~&,
's	R}!H
't	Jp#A%,
&because	R}",
'y	R~%:
&column	Rl&H
&date	Rf%:
'efault	Rj&,
&first	Ri&3
&gets	Rt&:
'oogle	Rj#:
&in	B%,|"333Y%!,!O):
's	F_#Hn!H'{"
't	Jh!Hc#A
(s	Rr%3
&lies	R_#3
(ne	Rl&H
&of	>h!%;3?H&3+O7V&3':":E3!O-:
'n	RJ,
(ly	R_%3
'r	Rs&,
'therwise	Rs":
&partials	R^,
'rometheus	Rq!,
&rfc	Rp#m
&tag	Rq&{"
)s	R[:
'hat	Rd"H
(e	F&,b!:-%
'o	Rq!%
&under	Rt!f
&with	Fr!^03Y3P3!^
*out	RA,
%column the	Rl&H
%date ext	Rf%8
%ed 305	Rl"f
(and	Rf%V
(early	Rq!1
(on	RU3
)r	Jq%,*O
(the	Ri&{&
)ls	Rz%:
(with	Jv":a"T
,out	Rh!A!f
%ing md	Ri&{"
*ustache	Rx&,
%line and	Rl&H
%point answers	Ru!t
+cannot	Ro"3
,hanges	R_"H
+does	Jo"363
+exists	Jt"3p!,
+faster	R}%:
+made	Rt"O
-y	Rt"O
+needs	Rp"3
+of	Ru!t
-f	Rc&&
,r	R~#3
+that	Jr"H.3
+wants	R~"f
-s	R~#3
*s and	Rn!O
,in	Rr"f
`)
