sitegenSearch("n7e4a8984-0",`!footnote if	RR:
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
*s and	Rs&&
,bare	Rs&%
,hold	Rs&{#
,number	Rs&3
,of	Js&{#){#
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
&60	Ry!H
`)
