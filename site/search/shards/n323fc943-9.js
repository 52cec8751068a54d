sitegenSearch("n323fc943-9",`!different address	Rk!O
,connection	Ra#&!:
,graphs	Rn#f
,has	R<,
,promises	Ru"H
,reactions	Ro"H
.quest	Ri!,
.source	Rg",
,servers	Ra#3
-o	Re!%
,things	F7:w"fVV
-ypes	Rl!:
,waiting	Rq!,
+ly 404	R{&A
.and	Rb#f
/re	Rx&V
.each	R_"H
.if	Rh!V
.the	Re#H
(s between	Rh#f
+y	J_!:Sf
*each	Rh"f
*from	J5:t!,
*is	Rq&3
*too	Rn"f
#g short	Rf%:
%est the	R|!H
%it and	Ra":
(decides	Rm!,
(in	Rn&{%
(number	Rf%&
(of	Ri!&
(too	Ro"3
's a	Ry&3
*nd	F<3P:{"3
*s	Rz&,
)does	Ri!%
)is	Rn&3
*t	R{&3
)may	Rs&3
)never	R{&3
)of	Rn&3
*r	Rz%3
)so	Rf%^
*tay	Rs&:
-s	Rs&:
)you	Rz&,
#lute the	Ro!A
#r align	Rn&{"
%ect curl	R~#V
(ion a	Ru"f
,before	Ro!%
,googles	Rf!3
,list	Ru&{"
,rtl	Ru&V
+s in	RS,
.s	Rg"O
-named	Rf&t
)ve such	Rp"O
,takes	Rx#:
+s and	Rx%3
(ly if	Rr!f
+there	Re#3
+with	R}#:
(ories and	Ro%:
*y and	Rs%:
,gives	Rs&A
`)
