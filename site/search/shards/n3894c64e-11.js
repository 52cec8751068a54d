sitegenSearch("n3894c64e-11",`!apiexamplecom problems	6k!1)*'1#[;?"?"?"?"?"?"?#?"?"?#?"?"?"?'?#?%?"?%?"?"?"?"?"?
0report	Rq!?
0search	Rq!1
0v2	R}"?
%key example	Rj&?
%s 200	Ry!m
'a	Ry!H
(nd	N}!3j"&
)swer	Rq%&
'differ	Rq%,
)sagree	Rw!:
'over	Rx!Q
(wn	Ru"A
'repeat	Rb"f
(un	Rk&%
'sent	R~!H
'take	Ry!^
(he	Rn#f
'use	Nv!AXf
'with	Rq%&
%v1 http	Rk"?
#lication json	Rc#f
#ology and	Rr!H
%strophe between	Rz&:
#p and	Rn&O
't	Rc%:
&example	Nc%?21!?
&should	Ry%:
&that	Rl#3
(e	Rl#H
&under	Ry%3
&web	R_%1
%ear in	Rt%3
)now	Ri%3
)soon	Rw"O
)twice	Ra'3
)without	RW,
(ed in	Rz#,
+on	R~!,
(s in	J38Q1z!:
*over	Rt"H
*twice	B-,8&l%3){",3!X"3
*under	Rk#f
&nd to	R~!H
(ix b	Bm!3;:*39O6:
,3	Nm!3ZO
+d	Rr!^
+f	R|!3
,3	R|!3
(s an	Ra%,
&xamplecom login	Rs%1
%le pausing	R~!:
's url	R~!:
,session	R~!:
(cript asm	Ru&m
&ication a	Ra%:
/nd	Rd%:
0swer	Rb&:
`)
