sitegenSearch("nce05c08b-8",`!apiexamplecom problems	6i!1)*'1=?"?"?"?"?"?"?#?"?"?#?"?"?"?'?#?%?"?%?"?"?"?"?"?
0report	Ro!?
0search	Ro!1
0v2	R{"?
%key example	Rh&?
%s 200	Rw!^
'a	Rw!A
(nd	J{!3j"&
)swer	Ro%&
'differ	Ro%,
)sagree	Ru!:
'over	Rv!Q
(wn	Rs"A
'repeat	R_"f
(un	Ri&%
'sent	R|!H
'the	Rl#f
'use	Jt!AXf
'with	Ro%&
%v1 http	Ri"?
#lication json	Ra#f
#ology and	Rp!H
%strophe between	Rx&:
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
`)
