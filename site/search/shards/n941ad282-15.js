sitegenSearch("n941ad282-15",`!follows this	Ry&%
*when	Ry!A
+ithin	Rd%,
#nt face	Rx&8
)mily	Rx&8
'is	Ry!3
'lies	Rx&:
'of	Rx&A
&family own	Rx&8
&s and	Rx&:
#ols protocol	Rb#&
%t of	Rj&,
&er and	Rj&m
)calls	RJ,
)head	Rx&,
)mustache	Ji&{#13
)of	Jq&%)3
*ne	Rj&,
)start	Rj&,
)the	Rx&^
(mustache a	Ri&{#
1copies	Rx&3
(s line	Rx&^
&note if	RR:
,s	RR&!,
+limits	RR3
+or	Rf!,
+paragraphs	Rq&M
+that	Jl&3'O
+unused	RR(
+which	RR,
*s and	Rq&&
,bare	Rq&%
,hold	Rq&{#
,number	Rq&3
,of	Jq&{#){#
,write	Rq&:
#r 10m	Rq!1
'20	Rl#O
'5m	Rq!1
&20	Rh"O
(0	R{!:
(2	R}!f
)7	Rf#?
(3	Rl!:
).0.113.9	R|#8!?
(6	Rj!,
'xx	R~!H
&300	Rl!:
(1	R|!:
(6	Rl!3
(7	Rl!A
&400	Jo"36H
(1	R|&3
(5	R|&3
(7	Rl!:
'13	Rl!H
'29	Fl!hQ:k!:
'99	R}%A
'xx	Jn!%%V
&500	Rl!:
(2	Ro#f
(3	Fs!3,:Rf
(4	Ro#f
'xx	Rf#H
&60	Rw!H
`)
