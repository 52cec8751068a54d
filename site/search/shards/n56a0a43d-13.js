sitegenSearch("n56a0a43d-13",`!etag for	J_"H0H3V
'if	Ry!{!
(n	Nd",J?
(s	Rx&:
'make	Rm#d
'note	Rd"?
+7v3	Rd"?
'of	Jc"A(3!H'3
(r	N_"3%H
)der	J_"?"?/?
,42v3	N_"?0?
-3v1	Ra"?
'prices	Ri"?
-119	Ri"?
'save	Nq!M>:
'the	Nm!A*:
*n	Rm#f
*y	Rn&^
(o	Rr!H
(ry	Rm#f
'unless	Rm#H
'with	Ry!,
(orks	Rm#V
&compare curl	Rn":
.tag	Rq!M
1txt	Rq!M
&save and	Rn":
+tag	Rq!M
.txt	Rq!M
#c caddy	Rr&1
&nginx	Rr&*
#ernal caching	Rx!V
#h0 tcp	Rf%8
"u2 api	Rq"?
%apiexamplecom reports	Rq"?
"valuate if	R_#O
-match	R_#O
*d just	Ry!:
%ngelists record	Ro%3
#en 0	Rd"H
'a	Fw!H^fH,(,
(n	R,,
(sk	Rs#3
'between	Rp"3
'find	Rf%3
(or	Rg#:
'if	Ng":A&
'know	R{"O
'learn	Rk!,
'one	Ro!%
(ur	Rw!O
'run	Ro!:
'that	Re!,
(o	R~"3
(ransmit	Ro!V
'what	Rm!:
)ere	Ro":
(ithout	Rp#,
&t esris	Rb&3
(handlers	Ru&{"
(node	R|!:
,js	R|!:
(page	R}"3
)ull	Ro&1
(source	Rl!H
)treams	Rl!&!J
`)
