sitegenSearch("n3327f24b-8",`!apostrophe between	Rx&:
#p and	Rl&O
't	Ra%:
&example	Ja%?21!?
&should	Rw%:
&that	Rj#3
(e	Rj#H
&under	Rw%3
&web	R}#1
%ear in	Rr%3
)now	Rg%3
)soon	Ru"O
)twice	R~&3
)without	RV,
(ed in	Rx#,
+on	R|!,
(s in	J28Q1y!:
*over	Rr"H
*twice	B-,7&k%3){",3!X"3
*under	Ri#f
&nd to	R|!H
(ix b	Bk!3;:*39O6:
,3	Jk!3ZO
+d	Rp!^
+f	Rz!3
,3	Rz!3
(s an	R~#,
&xamplecom login	Rq%1
%le pausing	R|!:
's url	R|!:
,session	R|!:
&ication a	R~#:
/nd	Rb%:
0swer	R_&:
.because	Rw!^
0hind	Fs!,'HGfb!3
.can	Ji#HI:
.do	Rz#:
0es	Rv"f
.firewalls	Rb%3
/or	Rs#H
.graphql	Rj!,!^
5response	Rj!,!^
0pc	R_%:
.had	Rg&,
0s	Ro!:
.includes	Rw"H
/s	J}#Q%3@:
.json	2j!,(*'8#?"?'?"?"?%?+?%?"?"?"?"?"?"?"?"?#?"?"?"?"?#?"?!H!f'?'?"?%?"?"?"?"?*?I?%?"?.1
.keep	Rq#H
/nows	Rs!,
.load	Bz#&%&"&!,"&"&
.may	J|#,D:
/erge	Ra#H!f
3patch	Ra#H!f
.never	Ry!f
.octet	Rc#?
`)
