sitegenSearch("ne3f67d1a-9",`!authenticates users	R~#,
-ion 401	Jg!(MV
1and	Jw#V9H
1by	Ry%A
1compares	Rp!^
1error	J~#?-,
2very	Rp",
1in	Rq%3
2s	Ru!t
1not	Rj%,
1required	Fr!A!H"HD(!?B(!?
1scheme	Rq"m
2ettings	Rq%:
5les	Ro!,
1timeout	Ro%&!a
1which	Rp"V
&or adds	Rd!,
*lone	RQ3
)believes	R.,
)of	FS,x":(:0:
)text	Rj&,
)who	Rx&^
*onders	R_!,
*rote	JB&q%:
(itative info	Jl!:4&
4rmation	Fj!3*3.(!?
0reason	Rm"f
*ies and	J>:,:
.classes	Rh&,
.default	Rh&"
.in	RN,
.may	Rp&3
.than	RI,
0e	Jh&&,O
*y a	J>,z%,
-nd	Jc!:q#A
-re	JH,q%{1
,comes	RN,
,defines	Rx&{0
,each	R>:
,has	R>:
,iana	Jr&?'*
-d	Ri&{!
-f	Rj&f
,kind	Rh&:
,may	Rl#:
-ust	Ri&{!
,names	R=,
,only	Rh&f
-r	BN:x",5,0H#f
,sg032	Rh&3
,than	R=,
/t	F0,w#V5:
,where	Rx&f
.o	Jp&3*{#!{*!{.!{0
/ever	Ry%O
)zation basic	Ju%?"?
1earer	Bg!1)*D?"?9?
0header	Ji!:JO
0or	Rv"3
0that	Rv"H
2e	Rv":
`)
