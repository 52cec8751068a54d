sitegenSearch("n7a9692f5-15",`!failure when	Rq!A
-re	Rv!H
,ich	Rl!%
)s g	Rf!3
,rpc	Rf!3
+inside	Jo!A3:
+pass	Ru"V
+the	Ri!:
+without	Rf!,
&withbody https	Rk!*
#ll back	Bj!H&m=H7m=3
'into	Rk&V
'what	Rw&3
&s and	Ro!:
(due	Rh#H
(over	Rn!m
%se by	Rf&O
(days	Rh&3
)ns	Ru#f
(in	Rt&%
)t	Ru&3
(leaves	Rh&,
(mdn	Rk#:
(whole	Rp&A
#mily account	Rq%:
)computers	Rq%:
)safety	Rq%3
)the	Rb%:
#q a	Rh&A
'nd	Jh&t+,
's	Rf&:
&can	Rq&*
)iturnitoff	Rq&*
&each	Rh&t
&home	J]:z#,
&it	Rp&:
&md	Rh&t
&nginx	Rq"t
&true	Rh&t
%md gives	Rh&t
#r as	Be!m?:O:#H*:+3E%
&enough	Rc%V
&for	R_#f
&it	Rk%,
&more	Rh#f
&the	Jt!&Y:
#st as	Ro!3
'how	Rq!%
'if	Rm!,
'look	Ro#f
'or	Rp!V
'program	Rd&3
'some	R_#3
'the	Ru",
&cgi read	Ro#f
)readtimeout for	Ro#f
&er or	R{%:
)than	Je!He!3
#ult 2	Ri&H
(an	Jg&{&%O
*d	Fd#H)A#HZ{&
)s	Rm"H
(between	Re%&
(if	Rf#H
)n	F_#H#f1H,:
`)
