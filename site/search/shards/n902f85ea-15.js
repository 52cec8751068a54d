sitegenSearch("n902f85ea-15",`!facet and	Rr&H
(cacheable	Rv&3
(flag	Rh&O
(or	Rh&O
(true	Jh&"3F
(value	Rx&{1!}2
's and	Rv&A
)cacheable	Rv&A
)field	Rx&{3
*lag	Rx&{(
)the	Rx&{(
)what	Rx&{(
+ether	Rx&{(
%t a	Rx&{#
(fter	RF,
(n	Rh&O
)d	Rg&&
'box	Rh&O
'factgroup	Rx&,
(rom	RI,
'group	Rx&{#!}/
,s	Rx&{#
'is	Rw&,
'links	Rg&%
'many	Rc",
(ost	Rl&,
'that	J.:d&:
&group facts	Rx&,
+s fields	Rx&{#
&or if	Rq!3
)ten	Rq!3
&s and	Ri&O
)re	Ro!%
)s	Rh&f
(come	Ry&O
(each	Rr&:
(filter	Rx&,
)rom	Ry&J
(in	Jx&{/2&
)ts	Rx&{/
(of	R|&&
)n	Rj"3
(still	R|&:
(that	Rp&3
*e	Fi!:f#m-{#
)o	Rx&{#
(whether	Rx&{#
)ith	Ry&%
#hrenheit 451	Rl#f
#il again	Jf#H.:
(like	Ri%3
(nd	Ru!%
(s	Ju!H/f
'beside	R_#:
(y	Rl#,
'curl	Ro":
'in	Jh!,d"3
'on	Rm!,
(r	R}!&
'rfc	Ru!3
'there	Rk!f
'with	Jm!*Sh
&2ban has	Ra%3
&ed 111	Ro#k
*3	Rr"k
)a	Jc"fKm
*nd	Fm!:*A*Hz!3
*s	Ru#,
)becomes	Rq&3
`)
