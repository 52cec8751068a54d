sitegenSearch("n152e3c5a-10",`!authenticate offer	Rx"f
/rfc	Fi!A+V't<,
/that	Rr",
/unless	Ri!V
/with	Rr!V
.d origin	Rb%3
.s users	Ra%,
-ion 401	Ji!(MV
1and	Jy#V9H
1by	R{%A
1compares	Rr!^
1error	Ja%?-,
2very	Rr",
1in	Rs%3
2s	Rw!t
1not	Rl%,
1required	Ft!A!H"HD(!?B(!?
1scheme	Rs"m
2ettings	Rs%:
5les	Rq!,
1timeout	Rq%&!a
1which	Rr"V
&or adds	Rf!,
*lone	RQ3
)believes	R.,
)of	FT,y":(:0:
)text	Rl&,
)who	Rz&^
*onders	Ra!,
*rote	JB&s%:
(itative info	Jn!:4&
4rmation	Jl!3*3.(!?
0reason	Ro"f
*ies and	J>:,:
.classes	Rj&,
.default	Rj&"
.in	RN,
.may	Rr&3
.than	RI,
0e	Jj&&,O
*y a	J>,|%,
-nd	Je!:q#A
-re	JH,s%{1
,comes	RN,
,defines	Rz&{0
,each	R>:
,has	R>:
,iana	Jt&?'*
-d	Rk&{!
-f	Rl&f
,may	Rn#:
-ust	Rk&{!
,names	R=,
,only	Rj&f
-r	BN:z",5,0H#f
,sg032	Rj&3
,than	R=,
/t	J0,y#V5:
,what	Rj&:
.ere	Rz&f
.o	Jr&3*{#!{*!{.!{0
/ever	R{%O
)zation basic	Jw%?"?
`)
