sitegenSearch("ne3f67d1a-12",`!back was	Ro#,
(ith	Rp"A
(rong	Ro%3
'you	Rm!O
&end said	Rx#:
*that	Rx#3
,e	Rx#:
)s error	Rz#,
&ing off	Jy#HLH
&off non	Rp#&
-idempotent	Rp#&
*with	Rj#&
&up 2002	Rx!?
)3.1	Rv"?
)exists	R~%:
)has	R|"3
(s db	Ra#?
,20261125	Ra#?
#d a	Rp!3
'nswer	Fr!VTf+?
&certificate	Rm!m
1s	Rf%3
&fields	Rd#?
&gateway	Fj!,!H*H^(!?!o
&json	Ro"?
&method	Jl!:I&
'inute	Rh!H
&name	Rb&V
&request	Fj!,!A*A>(!H!hk!1
-s	Rx%3
&second	Ri!:
&the	Ry%:
&upstream	Ro#?
&value	R0(
&words	Rw&*
%fields title	Rd#?
%json title	Ro"?
%upstream title	Ro#?
#lanced a	Rq&{"
)r a	Rk!H
,ccepts	R|#,
,gain	Rx#3
,lb	Rx#&
,nd	Jm!:q!3
,ws	R{#:
+before	R}%:
+cannot	R}#,
+does	R{#:
+ends	R{%3
+for	Rn#:
.ward	R{%:
-und	Rx#&
+had	R{#,
-s	Ru#3
+it	R~#3
-s	R{#:
+logs	J|#:B3
+makes	Rj"f
-rks	Rx#,
+of	R|#3
,n	Rr#:
,r	Ro#3
+reports	R~#,
+sends	Rq%:
.t	Rx#:
`)
