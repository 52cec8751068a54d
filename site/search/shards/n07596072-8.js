sitegenSearch("n07596072-8",`!authenticate rfc	Fe!A+V't<,
/that	Rn",
/unless	Re!V
/with	Rn!V
.d origin	R}#3
.s users	R|#,
-ion 401	Je!(MV
1and	Ju#V9H
1by	Rw%A
1compares	Rn!^
1error	J|#?-,
2very	Rn",
1in	Ro%3
2s	Rs!t
1not	Rh%,
1required	Fp!A!H"HD(!?B(!?
1scheme	Ro"m
2ettings	Ro%:
5les	Rm!,
1timeout	Rm%&!a
1which	Rn"V
&or adds	Rb!,
*lone	RQ3
)believes	R.,
)of	FS,v":(:0:
)text	Rh&,
)who	Ru&V
*onders	R],
*rote	JB&n%:
(itative info	Jj!:4&
4rmation	Fh!3*3.(!?
0reason	Rk"f
*ies and	J>:,:
.classes	Rf&,
.default	Rf&"
.in	RN,
.may	Rm&3
.than	RI,
0e	Jf&&+O
*y a	J>,w%,
-nd	Ja!:p#A
-re	JH,n%{0
,comes	RN,
,defines	Ru&{/
,each	R>:
,has	R>:
,iana	Jo&?'*
-d	Rg&{!
-f	Rh&f
,kind	Rf&:
,may	Rj#:
-ust	Rg&{!
,names	R=,
,only	Rf&f
-r	BN:v",5,0H#f
,sg032	Rf&3
,than	R=,
/t	F0,u#V5:
,who	Jm&3*{"!{)!{-!{/
/ever	Rw%O
)zation basic	Js%?"?
`)
