sitegenSearch("n7f277a85-8",`!follows receives	Rt"H
,directs	Rq%3
+fc	Nz!,83
*section	Rl!,
*the	B53%,e!,.O%:>Ah!3
,is	R}&%
*what	Rm!H
,en	R}!A
+ithin	Rh%,
#nt face	R|&8
)mily	R|&8
'is	R}!3
'lies	R|&:
'of	R|&A
&family own	R|&8
&s and	R|&:
#ols protocol	Rf#&
%t of	Rn&,
&er and	Rn&m
)calls	RK,
)head	R|&,
)mustache	Nm&{#13
)of	Nu&%)3
*ne	Rn&,
)start	Rn&,
)the	R|&^
(mustache a	Rm&{#
1copies	R|&3
(s line	R|&^
&note are	RT,
+if	RS:
,n	RT:
,s	NS&!,"3
+limits	RS3
+may	RT,
+of	RT,
,n	RT:
,r	Ri!,
+paragraphs	Ru&M
+that	JT&|#3'O
+undefined	RT(
-used	RS(
+which	RS,
*s and	Ru&&
,bare	Ru&%
,headings	Rl&m
-old	Ru&{#
,number	Ru&3
,of	Nu&{#){#
,that	RT,
.en	RS:
,write	Ru&:
#r 10m	Ru!1
'20	Rp#O
'5m	Ru!1
&20	Rl"O
(0	R_":
(2	Rb"f
)7	Rj#?
(3	Rp!:
).0.113.9	Ra%8!?
(6	Rn!,
'xx	Rc"H
&300	Rp!:
(1	Ra":
(6	Rp!3
(7	Rp!A
&400	Ns"36H
(1	Ra'3
(5	Ra'3
`)
