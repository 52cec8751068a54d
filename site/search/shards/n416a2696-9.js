sitegenSearch("n416a2696-9",`!datetime on	Ru&{"
+value	Rw!?
#v 420	Ri&&
&a	Nn!H*H
'mong	Ry#V
'n	Rn!A
(d	Jh"VC3q!H
's	Rj#3
(k	Rx#:
't	Ry#:
&bind	Nh"3!?!HR3
'rought	R|!&
&client	Ng":D:
,s	Ri#:
&d	Nh"?Q?
'ocument	Ry!O
&example	B|!?,?"?B?"?0?"?
(tension	Rk#f
/s	Rv%&
&has	Ny!OH3
&in	Ri#,
(side	Nn!3*3
(troduced	R|!,
&listing	Rh"&
&many	Nn!3*3
&permits	Rg"O
'ut	Rx#3
&request	Ry#&
&server	N|!A-,
'omebody	Rv!A
*thing	Rv!A
'pecification	Ro!A
'tand	Ri#V
(ill	Rv!,
&tell	Rg"3
'hat	Rs%&
(e	Nn!Al!3
)re	Rh"3
&uses	Rl!O
&versions	Ri#3
%examplecom backup	R|!?
0photos	Rx#?
#y 429	Rx#3
&a	Nz%,=%
'fter	Nj%3Ct
'n	Nd"Hk!3
's	R}"O
't	Nm!:!O.^
&decides	Rm&{'
&flag	R|&{#
&in	RW,
&new	Rm&{'
'or	Rm&3
(t	Rk"A
&of	BW,!3_%,({#&3",
'r	Nm!:b":
&required	Rw&F
(sponses	Rj&3
&since	Rl&t
&the	Rw!,
)y	Rb"H
'o	R}"H
&whether	R|&{#
'ith	Ro!f
&you	Rb#O
%s ago	R_"O
`)
