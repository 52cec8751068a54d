sitegenSearch("nb9038396-7",`!apiexamplecom problems	6g!1)*'1=?"?"?"?"?"?"?#?"?"?#?"?"?"?'?#?%?"?%?"?"?"?"?"?
0report	Rm!?
0search	Rm!1
0v2	Ry"?
%key example	Rf&?
%s 200	Ru!^
'a	Ru!A
(nd	Jy!3j"&
)swer	Rm%&
'differ	Rm%,
)sagree	Rs!:
'over	Rt!Q
(wn	Rq"A
'repeat	R}!f
(un	Rg&%
'sent	Rz!H
'the	Rj#f
'use	Jr!AXf
'with	Rm%&
%v1 http	Rg"?
#lication json	R~"f
#ology and	Rn!H
%strophe between	Rv&:
#p and	Rj&O
't	R~#:
&example	J~#?21!?
&should	Ru%:
&that	Rh#3
(e	Rh#H
&under	Ru%3
&web	R{#1
%ear in	Rp%3
)now	Re%3
)soon	Rs"O
)twice	R|&3
)without	RU,
(ed in	Rv#,
+on	Rz!,
(s in	F28P1x!:
*over	Rp"H
*twice	B-,7&i%3){",3!X"3
*under	Rg#f
&nd to	Rz!H
(ix b	Bi!3;:*39O6:
,3	Ji!3ZO
+d	Rn!^
+f	Rx!3
,3	Rx!3
(s an	R|#,
&xamplecom login	Ro%1
%le pausing	Rz!:
's url	Rz!:
,session	Rz!:
&ication a	R|#:
/nd	R_%:
0swer	R}%:
.because	Ru!^
0hind	Fq!,'HGfb!3
`)
