sitegenSearch("na79655bd-15",`!rfc 9112	>m!O"H5:"3),1H%,!3!:#:!H"323Z^
)3	>m!O'm):L3'3%3):S3
'205	Jm!^,^(f
)9	Jo!:t":
'309	Rt&,
'457	Bp!&!3!:KA-A+Hi!A
&and	Rr&:
&editor	JP,!1e%8!?
&iana	R|!,
's	R|!H
&leaves	Jv!3F3
&or	JP&|#^
&rfc9110	JP,!1e%8!?
-html	JP,!1e%8!?
&that	Rn",
%9110 html	JP,!1e%8!?
)html section	JP,!1e%8!?
515.1	Rt&?
85.4	RP1
:5	JP,e%8
%s number	RP,
"id of	Bv!%Nm%h5:&:
%dles are	Ro!3
#ght address	Rt!A
)ll	Ri!%
)n	Rr!A
*d	J1:q"3&3
*swer	R{"f
(belongs	R_"3
,w	RZ:
)ut	J0,?&k#,
(for	Rp#o
(hand	Rj!A
(if	Rj"f
)n	R~",
(keep	Ri!V
(now	Jz",p!%
(one	J{!H.3
)r	Ri!,
(place	Rr&,
)rotocol	Rj#O
(reaction	Ru!,
*peated	Rz":
)fc	Rb"f
(status	Rp&%
(that	Rs"3
*e	JY:6O
)o	J):l%3H^
(wait	Rg&:
)hat	Ru#3
)ith	Rw!m
'hand column	Rj!A
'ly stays	R_#:
's 401	Ri!%
)change	Jk!:JO
)on	R|!H
+ly	Ry!H
*r	Rf#H
)sends	Rr!^
)the	Jr"H~!,
#ng an	Rp#m
`)
