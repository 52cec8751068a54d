sitegenSearch("n668590a7-7",`!app the	Rf#H
&under	Rs%3
&web	Ry#1
%ear in	Rn%3
)now	Rc%3
)soon	Rq"O
)twice	Rz&3
)without	RU,
(ed in	Rt#,
+on	Rx!,
(s in	F28N1x!:
*over	Rn"H
*twice	B-,7&g%3){",3!X"3
*under	Re#f
&nd to	Rx!H
(ix b	Bg!3;:*39O6:
,3	Jg!3ZO
+d	Rl!^
+f	Rv!3
,3	Rv!3
(s an	Rz#,
&xamplecom login	Rm%1
%le pausing	Rx!:
's url	Rx!:
,session	Rx!:
&ication a	Rz#:
/nd	R}#:
0swer	R{%:
.because	Rs!^
0hind	Fo!,'HGfb!3
.can	Je#HI:
.do	Rv#:
0es	Rr"f
.firewalls	R}#3
/or	Ro#H
.graphql	Rf!,!^
5response	Rf!,!^
0pc	R{#:
.had	Rc&,
0s	Rk!:
.includes	Rs"H
/s	Fy#Q%3@:
.json	2f!,(*'8#?"?'?"?"?%?+?%?"?"?"?"?"?"?"?"?#?"?"?"?"?#?"?!H!f'?'?"?%?"?"?"?"?*?I?%?"?.1
.keep	Rm#H
/nows	Ro!,
.load	Bv#&%&"&!,"&"&
.may	Jx#,D:
/erge	R|"H!f
3patch	R|"H!f
.never	Ru!f
.octet	R~"?
3stream	R~"?
/r	Fp"m"vH3
.partial	Rx!?
5upload	Rx!?
/df	Jd"?1?
`)
