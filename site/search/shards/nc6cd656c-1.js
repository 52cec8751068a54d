sitegenSearch("nc6cd656c-1",`!facet flag	Rj&O
(or	Rj&O
(true	Jj&"3F
(value	Rz&{1!}2
's and	Rx&A
)cacheable	Rx&A
)field	Rz&{3
*lag	Rz&{(
)the	Rz&{(
)what	Rz&{(
+ether	Rz&{(
%t a	Rz&{#
(fter	RF,
(n	Rj&O
)d	Ri&&
'box	Rj&O
'factgroup	Rz&,
(rom	RI,
'group	Rz&{#!}/
,s	Rz&{#
'is	Ry&,
'links	Ri&%
'many	Re",
(ost	Rn&,
'that	J.:f&:
&group facts	Rz&,
+s fields	Rz&{#
&or if	Rs!3
)ten	Rs!3
&s and	Rk&O
)re	Rq!%
)s	Rj&f
(come	R{&O
(each	Rt&:
(filter	Rz&,
)rom	R{&J
(in	Jz&{/3&
)ts	Rz&{/
(of	R~&&
)n	Rl"3
(still	R~&:
(that	Rr&3
*e	Jk!:f#m-{#
)o	Rz&{#
(whether	Rz&{#
)ith	R{&%
#hrenheit 451	Rn#f
#il again	Jh#H.:
(like	Rk%3
(nd	Rw!%
(s	Jw!H/f
'beside	Rb#:
(y	Rn#,
'curl	Rq":
'in	Jj!,d"3
'on	Ro!,
(r	R_"&
'rfc	Rw!3
'there	Rm!f
'with	Jo!*Sh
&2ban has	Rc%3
&ed 111	Rq#k
*3	Rt"k
)a	Je"fKm
*nd	Fo!:*A*Hz!3
*s	Rw#,
)becomes	Rs&3
+fore	Ro#f
+longs	Rb&:
`)
