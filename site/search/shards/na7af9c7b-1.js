sitegenSearch("na7af9c7b-1",`!follows this	R{&%
*when	R{!A
+ithin	Rf%,
#nt face	Rz&8
)mily	Rz&8
'is	R{!3
'lies	Rz&:
'of	Rz&A
&family own	Rz&8
&s and	Rz&:
#ols protocol	Rd#&
%t of	Rl&,
&er and	Rl&m
)calls	RJ,
)head	Rz&,
)mustache	Jk&{#13
)of	Js&%)3
*ne	Rl&,
)start	Rl&,
)the	Rz&^
(mustache a	Rk&{#
1copies	Rz&3
(s line	Rz&^
&note are	RS,
+if	RR:
,s	JR&!,"3
+limits	RR3
+may	RS,
+of	RS,
,n	RS:
,r	Rh!,
+paragraphs	Rs&M
+that	JS&{#3'O
+undefined	RS(
-used	RR(
+which	RR,
*s and	JS,a%&
,bare	Rs&%
,headings	Rj&m
-old	Rs&{#
,number	Rs&3
,of	Js&{#){#
,then	RR:
,write	Rs&:
#r 10m	Rs!1
'20	Rn#O
'5m	Rs!1
&20	Rj"O
(0	R}!:
(2	R_"f
)7	Rh#?
(3	Rn!:
).0.113.9	R~#8!?
(6	Rl!,
'xx	Ra"H
&300	Rn!:
(1	R~!:
(6	Rn!3
(7	Rn!A
&400	Jq"36H
(1	R~&3
(5	R~&3
(7	Rn!:
'13	Rn!H
'29	Jn!hQ:k!:
'99	R_&A
'xx	Jp!%%V
&500	Rn!:
(2	Rq#f
(3	Ju!3,:Rf
(4	Rq#f
'xx	Rh#H
`)
