sitegenSearch("n0acfd5fe-5",`!misspelled line	Rq#m
)t is	Rp&,
+or	N4,A,
+the	R:,
%take a	Ra'3
*files	R_&,
*in	Rw#,
+t	R{":
*looks	Rf#H
*of	J+,Y,P&
)s a	Rz&3
,cross	J_"V#V"V
,pache	R~#:
,round	Rt!%
,s	Rk!^
+caching	Rr%&
+do	Rk&3
+formerly	Rw&3
+may	Rs!:
,ust	Rv!%
+near	Rz&A
+that	Nv"Vv!%
-en	R.,
,itle	Rw&3
+with	Nt!(j"A
&yped address	Ru!O
+esris	Rn%,
+it	Rl%:
+or	N=,.,
%used sg082	R|&H
#x points	Ru!%
&up	R_&:
%ed in	Rz#,
(up	Nm!Q(%
(with	Rz&A
%ing versions	R~!H
%up the	R_&:
"js cjs	Ru&m
"k docs	Rj!,!3
#col does	Rx#3
#docs behind	Rj!,
"m dd	Nn&30V!{#
"ned it	R}&8
"obile apps	R_%:
)network	N{"H4H
)phone	Rx!m
#d bwlimited	Rm%&!,
&negotiation	Nj":N3
&proxy	R~#&
&security	Ry"f
%bwlimited a	Rm%,
0pache	Rm%&
%e against	Re%V
'flexible	Ri%:
(ull	Rj%,
'legacy	Rw!O
'no	Rq!^
)cors	Rq!^
'tells	Ra%:
(hat	Rw!^
(o	Rj%3
&l or	R}#:
(resumable	Rp%3
`)
