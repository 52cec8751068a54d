sitegenSearch("n2849998f-11",`!misspelt or	J3,A,
+the	R9,
%take a	R~&3
*files	R}%,
*in	Ru#,
+t	Ry":
*looks	Rd#H
*of	J+,X,O&
)s a	Rx&3
,cross	J}!V#V"V
,pache	R|#:
,round	Rr!%
,s	Ri!^
+caching	Rp%&
+do	Ri&3
+formerly	Ru&3
+may	Rq!:
,ust	Rt!%
+near	Rx&A
+that	Jt"Vv!%
-en	R.,
,itle	Ru&3
+with	Jr!(j"A
&yped address	Rs!O
+esris	Rl%,
+it	Rj%:
+or	J<,.,
%used sg082	Rz&H
#x points	Rs!%
&up	R}%:
%ed in	Rx#,
(up	Jk!J(%
(with	Rx&A
%ing versions	R|!H
%up the	R}%:
"js cjs	Rs&m
"kcol does	Rv#3
"m dd	Jl&30V!{#
"ned it	R{&8
"obile apps	R}#:
)network	Jy"H4H
)phone	Rv!m
#d bwlimited	Rk%&!,
&negotiation	Jh":N3
&proxy	R|#&
&security	Rw"f
%bwlimited a	Rk%,
0pache	Rk%&
%e against	Rc%V
'flexible	Rg%:
(ull	Rh%,
'legacy	Ru!O
'tells	R~#:
(hat	Ru!^
(o	Rh%3
&l or	R{#:
(resumable	Rn%3
's arrived	Ra"?
&rn name	Rm"H
&s full	Rc%3
%ified a	Rk!^
,nd	J~&3",
`)
