sitegenSearch("n5898b752-8",`!authenticate belongs	Ru#H
/challenge	Rx%:
/field	R{&O
0or	Rz&3
/header	Ro%V
0ow	Rt",
/is	Re!3
0t	Jn"H(H
/offer	Rt"f
/rfc	Fe!A+V't<,
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
)who	Rv&V
*onders	R],
*rote	JB&o%:
(itative info	Jj!:4&
4rmation	Fh!3*3.(!?
0reason	Rk"f
*ies and	J>:,:
.classes	Rf&,
.default	Rf&"
.in	RN,
.may	Rn&3
.than	RI,
0e	Jf&&,O
*y a	J>,x%,
-nd	Ja!:q#A
-re	JH,o%{0
,comes	RN,
,defines	Rv&{/
,each	R>:
,has	R>:
,iana	Jp&?'*
-d	Rg&{!
-f	Rh&f
,kind	Rf&:
,may	Rj#:
-ust	Rg&{!
,names	R=,
,only	Rf&f
`)
