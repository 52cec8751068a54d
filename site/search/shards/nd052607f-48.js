sitegenSearch("nd052607f-48",`!checkout the	Rq&3
+v4	Ri&1
'point and	Rj!O
's and	Fo!Ak"30m
)each	Ri&1!8
)in	R|"V
*t	RP,
)that	Ry&:
+e	>u!:LHD,+:0:-3#?+%
(um mismatch	Ry#&
+test	R|!:
,han	Ry#3
#ildren on	Ru&O
+whether	Ru&O
's computer	Rq%&
%nese japanese	Jn&{%':
#k 7	Rb#H
%7 failed	Rb#H
#mod u	R):
#oice 304	Rr!,
)an	RC,
+d	Rd"H
)copying	Ru&,
+sts	Re!%
)decides	Re!m
)for	Rm"3
)has	Rq#,
)in	Ru!,
*s	Rh!%
*t	R|!3
)net	Rd"&
)of	J':v#:
*n	R~!f
)rfc	Rs",
)see	Rm"3
)to	Jg!,>,
)use	R0:
)when	Rk#O
(s a	R0,
*go	Rd"&
*http	Rd"&
*java	Rd"&
*node	Rd"&
*php	Rd"&
*rust	Rd"&
*swift	Rd"&
*the	Ru&{0
%ose 300	Rq#3
*xx	Rd"&
)a	Jh!(d!O
*n	Rn&3
+d	Jd"&N:
+other	FC:t!fc!O
)between	Re!&
*y	Rq#,
)differently	Rx&V
)entries	Ra!,
)for	Rd",
*rom	Rx%3
)instead	Rz&,
*t	Rn&{"
)lead	Rm!,
)one	Bg!,+:Gfu!A+,%F
)rfc	Rd":
)the	F":{%:.3
)yourself	Rd"3
(s a	Rz"O
`)
