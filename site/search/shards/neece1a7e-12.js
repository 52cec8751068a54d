sitegenSearch("neece1a7e-12",`!foot of	Rh&,
&er and	Rh&m
)calls	RJ,
)head	Ru&,
)mustache	Jg&{#03
)of	Jn&%)3
*ne	Rh&,
)start	Rh&,
)the	Ru&V
(mustache a	Rg&{#
1copies	Ru&3
(s line	Ru&V
&note if	RR:
,s	RR&!,
+limits	RR3
+or	Rd!,
+paragraphs	Rn&M
+that	Rn&O
+unused	RR(
+which	RR,
*s and	Rn&&
,bare	Rn&%
,hold	Rn&{#
,number	Rn&3
,of	Jn&{#){"
,write	Rn&:
#r 10m	Ro!1
'20	Rj#O
'5m	Ro!1
&20	Rf"O
(0	Ry!:
(2	R{!f
)7	Rd#?
(3	Rj!:
).0.113.9	Rz#8!?
(6	Rh!,
'xx	R|!H
&300	Rj!:
(1	Rz!:
(6	Rj!3
(7	Rj!A
&400	Jm"36H
(1	Ry&3
(5	Ry&3
(7	Rj!:
'13	Rj!H
'29	Fj!hQ:k!:
'99	R{%A
'xx	Jl!%%V
&500	Rj!:
(2	Rm#f
(3	Fq!3,:Rf
(4	Rm#f
'xx	Rd#H
&60	Ru!H
`)
