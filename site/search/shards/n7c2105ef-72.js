sitegenSearch("n7c2105ef-72",`!rfc 9112	>i!O"H5:"3),1H%,!3!:#:!H"323Z^
)3	>i!O'm):L3'3%3):S3
'205	Fi!^,^(f
)9	Jk!:t":
'309	Ro&,
'457	Bl!&!3!:KA-A+Hh!A
&and	Rm&:
&editor	JP,!1_%8!?
&iana	Rx!,
's	Rx!H
&leaves	Jr!3F3
&or	JP&x#^
&rfc9110	JP,!1_%8!?
-html	JP,!1_%8!?
&that	Rj",
%9110 html	JP,!1_%8!?
)html section	JP,!1_%8!?
515.1	Ro&?
85.4	RP1
:5	JP,_%8
%s number	RP,
"id of	Br!%Nm%h5:&:
%dles are	Rk!3
#ght address	Rp!A
)ll	Re!%
)n	Rn!A
*d	F1:m"3&3
*swer	Rw"f
(belongs	R{!3
,w	RW:
)ut	F0,?&g#,
(for	Rl#o
(hand	Rf!A
(if	Rf"f
)n	Rz",
(keep	Re!V
(now	Jv",p!%
(one	Jw!H.3
)r	Re!,
(place	Rm&,
)rotocol	Rf#O
(reaction	Rq!,
*peated	Rv":
)fc	R}!f
(status	Rl&%
(that	Ro"3
*e	JV:5O
)o	F):h%3GV
(wait	Rc&:
)hat	Rq#3
)ith	Rs!m
'hand column	Rf!A
'ly stays	R{":
's 401	Re!%
)change	Jg!:JO
)on	Rx!H
+ly	Ru!H
*r	Rb#H
)sends	Rn!^
)the	Jn"H~!,
#ng an	Rl#m
`)
