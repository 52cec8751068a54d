sitegenSearch("nc6cd656c-3",`!failure lies	Rq#A
+ook	Ry!:
*number	Ru!?
*of	Rh#H
+n	Rz"H
*points	Rg%:
*that	Rw!3
,e	Je",S:
*when	Ru!A
-re	Rz!H
,ich	Rp!%
)s g	Rj!3
,rpc	Rj!3
+inside	Js!A3:
+pass	Ry"V
+the	Rm!:
+without	Rj!,
&withbody https	Ro!*
#ll back	Bn!H&m=H7m=3
'into	Ro&V
'what	R{&3
&s and	Rs!:
(due	Rl#H
(over	Rr!m
%se by	Rj&O
(days	Rl&3
)ns	Ry#f
(in	Rx&%
)t	Ry&3
(leaves	Rl&,
(mdn	Ro#:
(whole	Rt&A
#mily account	Ru%:
)computers	Ru%:
)own	Rz&8
)safety	Ru%3
)the	Rf%:
#q a	Rl&A
'nd	Jl&t+,
's	Rj&:
&can	Ru&*
)iturnitoff	Ru&*
&each	Rl&t
&home	Ja!:{#,
&it	Rt&:
&md	Rl&t
&nginx	Ru"t
&true	Rl&t
%md gives	Rl&t
#r as	Bi!m?:O:#H*:+3E%
&enough	Rg%V
&for	Rd#f
&it	Ro%,
&more	Rl#f
&the	Jx!&Y:
#st as	Rs!3
'how	Ru!%
'if	Rq!,
'look	Rs#f
'or	Rt!V
'program	Rh&3
'some	Rd#3
'the	Ry",
&cgi read	Rs#f
)readtimeout for	Rs#f
&er or	R_&:
)than	Ji!He!3
`)
