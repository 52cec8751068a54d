sitegenSearch("naf36b365-3",`!date wed	.j!*/?'?&?#?#?"?"?"?(?'?&?"?"?%?"?"?"?"?"?"?"?"?#?"?"?"?"?#?"?#?&?"?"?"?#?"?"?%?"?"?"?"?"?"?"?"?"?#?'?#?"?"?%?"?"?*?%?&?
(hen	Ju!Vg#V
*re	R]:
(ith	Rk!A
&d 5	Rn",
&s and	J{%:B%%O
)re	J03q&3
(entries	Rz&,
(form	R~&3
)rom	Jp":Jfh!:
(in	R_'&
)ssuer	R{%:
(stand	R_',
(the	R_',
&time headers	Ru!?
+on	Rs&{"
+value	Ru!?
#v 420	Rg&&
&a	Jl!H*H
'mong	Rw#V
'n	Rl!A
(d	Jf"VC3q!H
's	Rh#3
(k	Rv#:
't	Rw#:
&bind	Jf"3!?!HR3
'rought	Rz!&
&client	Je":D:
,s	Rg#:
&d	Jf"?Q?
'ocument	Rw!H
&example	Bz!?,?"?B?"?0?"?
(tension	Ri#f
/s	Rt%&
&has	Jw!HH3
&in	Rg#,
(side	Jl!3*3
(troduced	Rz!,
&listing	Rf"&
&many	Jl!3*3
&permits	Re"O
'ut	Rv#3
&request	Rw#&
&server	Jz!A-,
'omebody	Rt!A
*thing	Rt!A
'pecification	Rm!A
'tand	Rg#V
(ill	Rt!,
&tell	Re"3
'hat	Rq%&
(e	Jl!Al!3
)re	Rf"3
&uses	Rj!O
&versions	Rg#3
%examplecom backup	Rz!?
`)
