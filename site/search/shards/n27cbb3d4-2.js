sitegenSearch("n27cbb3d4-2",`!etag compare	Jk!M>:
'differs	Rh"f
'expires	Fh!:*:13*&!3
*ort	R_"?
-77v1	R_"?
'for	Fy!H0H3V
'if	Rs!m
(n	J}!,J?
(s	Rq&:
'make	Rg#d
'note	R}!?
+7v3	R}!?
'of	F|!A(3!H'3
(r	Jy!3%H
)der	Fy!?"?/?
,42v3	Jy!?0?
-3v1	Rz!?
'prices	Rc"?
-119	Rc"?
'save	Jk!M>:
'the	Jg!A*:
*n	Rg#f
*y	Rh&^
(o	Rl!H
(ry	Rg#f
'unless	Rg#H
'with	Rs!,
(orks	Rg#V
&compare curl	Rh":
.tag	Rk!M
1txt	Rk!M
&save and	Rh":
+tag	Rk!M
.txt	Rk!M
#c caddy	Rl&1
&nginx	Rl&*
#ernal caching	Rr!V
#h0 tcp	R_%8
"u2 api	Rk"?
%apiexamplecom reports	Rk"?
"valuate if	Ry"O
-match	Ry"O
*d just	Rs!3
%ngelists record	Ri%3
#en 0	R}!H
'a	Fq!H^fH,(,
(n	R,,
(sk	Rm#3
'between	Rj"3
'find	R_%3
(or	Ra#:
'if	Ja":A&
'know	Ru"O
'learn	Re!,
'one	Ri!%
(ur	Rq!O
'run	Ri!:
'to	Rx"3
(ransmit	Ri!O
'what	Rg!:
)ere	Ri":
(ithout	Rj#,
&t esris	R{%3
(handlers	Rn&{"
(node	Rv!:
`)
