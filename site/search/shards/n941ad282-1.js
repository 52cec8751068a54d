sitegenSearch("n941ad282-1",`!failure breaks	Rp!m
*crawlers	Ry":
*lies	Ro#A
+ook	Rw!:
*number	Rs!?
*of	Rf#H
+n	Rx"H
*points	Re%:
*that	Ru!3
,e	Jc",S:
*when	Rs!A
-re	Rx!H
,ich	Rn!%
)s g	Rh!3
,rpc	Rh!3
+inside	Jq!A3:
+pass	Rw"V
+the	Rk!:
+without	Rh!,
&withbody https	Rm!*
#ll back	Bl!H&m=H7m=3
'into	Rm&V
'what	Ry&3
&s and	Rq!:
(due	Rj#H
(over	Rp!m
%se by	Rh&O
(days	Rj&3
)ns	Rw#f
(in	Rv&%
)t	Rw&3
(leaves	Rj&,
(mdn	Rm#:
(whole	Rr&A
#mily account	Rs%:
)computers	Rs%:
)own	Rx&8
)safety	Rs%3
)the	Rd%:
#q a	Rj&A
'nd	Jj&t+,
's	Rh&:
&can	Rs&*
)iturnitoff	Rs&*
&each	Rj&t
&home	J_!:z#,
&it	Rr&:
&md	Rj&t
&nginx	Rs"t
&true	Rj&t
%md gives	Rj&t
#r as	Bg!m?:O:#H*:+3E%
&enough	Re%V
&for	Rb#f
&it	Rm%,
&more	Rj#f
&the	Jv!&Y:
#st as	Rq!3
'how	Rs!%
'if	Ro!,
'look	Rq#f
'or	Rr!V
'program	Rf&3
'some	Rb#3
'the	Rw",
&cgi read	Rq#f
)readtimeout for	Rq#f
`)
