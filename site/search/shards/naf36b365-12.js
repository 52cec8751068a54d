sitegenSearch("naf36b365-12",`!dialogue since	Rt":
+that	Js"Hk!3
#d and	Jq"f.fGV
&if	Rw!m
'n	R}"f
'ts	Ru"f
&list	Rw#3
&monitoring	Rq!3
&not	6l!,!H&^&A!O"O%:"3!f.3"H(3!:.&!,!3-:#&"f+3#,!f#:#3(O#3&,!V#&(:'V&,):0m&^
)hing	Rr!3
&so	Fh":3:5:5,
&the	Ri&3
&what	J}!,o"{&
(en	Jx!:K:
&you	Jn&:/8
#ed and	Rq#f
'of	Rq#m
%s on	Rb%3
#ff a	Rs&f
(lso	Rs&m
'compares	Ru&O
(url	Rk&^
'does	Rk&^
'e	Rg"A
'old	Rk&[
'site	Rk&"
+before	Rk&"
&e is	Rg"A
'r and	Jn!&W3
*s	Rk&^
)between	Rp!3
)from	Ro%,
)in	FR:D&Of1:
*s	Rw&O
)on	R=:
+e	RI,
+ly	F):7,#,m%:
)the	R_'O
)without	Rl",
(ence as	Ji!H?:
-between	>m!h(,/:#h1h)h&h5h4X%X
-entries	RI,
-here	Rg",
-matters	Ru!,
-tells	Rv#f
.hat	R{"f
/e	Rw!:
.o	Jt!34O
,s as	Rk&^
*t address	Ro!O
,connection	Re#&!:
,footnotes	RR:
,graphs	Rr#f
,has	R<,
,promises	Ry"H
,reactions	Rs"H
.quest	Rm!,
.source	Rk",
,servers	Re#3
`)
