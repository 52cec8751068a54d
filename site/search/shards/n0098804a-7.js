sitegenSearch("n0098804a-7",`!regularly outlasts	R|!f
#ject handshake	R{%:
)it	Rk#3
+s	Rs":
)the	Rb#H
(ed header	Ra%:
+promise	Rq!^
+that	Ri%V
(s a	Rs%&
*it	Re%,
,s	Rq!t
*the	Ra%,
*with	Rn#H
#l alternate	Nj"?n"1
&blocked	Nr!H_!3!?
-by	Nr!H_!3!?
&canonical	Rv&1
&deprecation	Ry!d
&preconnect	R}!3!?
)load	R}!3!?!f
&stylesheet	Jc!1<?a#8
%ated because	Rp&T
+ut	NU&i%?
*codes	Rv&A
*e1	RU:
+2	RU1
+9	RM1
+ntries	R|&{#
*is	Rl&t
*lamp	R}&?
.101	R}&?
.201	R}&?
+ist	Rl&O
*means	RM,
*related	R|&{#
*that	Rs&,
+o	RM3
*whether	R|&{#
,ich	Rs&3
'ion goes	R}&A
+in	RU,
,s	Rp&T
+that	NU,{#3
*s replacements	Rl'&
(ve address	Rx!A
,nd	Na":w":
+is	Rb%:
+links	Nm&{%'%
+or	Ns&:#{"
+so	Rq&f
+to	B<:1,c%3*t&3
+with	Rv&3
*s must	Rm!m
%ease or	Rl"3
*sitegen	Rq&,
*the	Ri#H
*wait	RH,
+ith	Ru!:
)d at	Ri#O
+first	Ry!A
%oad 0	Ra#f
)and	Rv!A
)js	Rx&,
)sign	Rs%:
`)
