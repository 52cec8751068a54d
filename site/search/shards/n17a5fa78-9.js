sitegenSearch("n17a5fa78-9",`!failure python	:t!&"&"&"&"&"&"&"&"&"&"&"&#&"&'&
*that	Rs!3
,e	Ja",S:
*when	Rq!A
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
'what	Rv&3
&s and	Ro!:
(due	Rh#H
(over	Rn!m
%se by	Rf&O
(days	Rh&3
)ns	Ru#f
(in	Rs&%
)t	Rt&3
(leaves	Rh&,
(mdn	Rk#:
(whole	Ro&A
#mily account	Rq%:
)computers	Rq%:
)safety	Rq%3
)the	Rb%:
#q a	Rh&A
'nd	Jh&t*,
's	Rf&:
&can	Rp&*
)iturnitoff	Rp&*
&each	Rh&t
&home	J]:y#,
&it	Ro&:
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
(an	Jg&{%%O
`)
