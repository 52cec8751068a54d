sitegenSearch("n42ac25bc-0",`!date wed	.f!*/?'?&?#?#?"?"?"?(?'?&?"?"?%?"?"?"?"?"?"?"?"?#?"?"?"?"?#?"?#?&?"?"?"?#?"?"?%?"?"?"?"?"?"?"?"?"?#?'?#?"?"?%?"?"?*?%?&?
(hen	Jq!Vg#O
*re	RY:
(ith	Rg!A
&d 5	Rj",
&s and	Fw%:B%%O
)re	J03m&3
(entries	Rv&,
(form	Rz&3
)rom	Fl":Jfh!:
(in	R{&&
)ssuer	Rw%:
(stand	R{&,
(the	R{&,
&time headers	Rq!?
+on	Ro&{"
+value	Rq!?
#v 420	Rc&&
&a	Jh!H*H
'mong	Rs#V
'n	Rh!A
(d	Fb"VC3q!H
's	Rd#3
(k	Rr#:
't	Rs#:
&bind	Jb"3!?!HR3
'rought	Rv!&
&client	Ja":D:
,s	Rc#:
&d	Jb"?Q?
'ocument	Rs!H
&example	Bv!?,?"?B?"?0?"?
(tension	Re#f
/s	Rp%&
&has	Js!HH3
&in	Rc#,
(side	Jh!3*3
(troduced	Rv!,
&listing	Rb"&
&many	Jh!3*3
&permits	Ra"O
'ut	Rr#3
&request	Rs#&
&server	Jv!A-,
'omebody	Rp!A
*thing	Rp!A
'pecification	Ri!A
'tand	Rc#V
(ill	Rp!,
&tell	Ra"3
'hat	Rm%&
(e	Jh!Al!3
)re	Rb"3
&uses	Rf!O
&versions	Rc#3
%examplecom backup	Rv!?
`)
