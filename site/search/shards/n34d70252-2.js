sitegenSearch("n34d70252-2",`!dav an	Rj!A
(d	Fd"VC3q!H
's	Rf#3
(k	Rt#:
't	Ru#:
&bind	Jd"3!?!HR3
'rought	Rx!&
&client	Jc":D:
,s	Re#:
&d	Jd"?Q?
'ocument	Ru!H
&example	Bx!?,?"?B?"?0?"?
(tension	Rg#f
/s	Rr%&
&has	Ju!HH3
&in	Re#,
(side	Jj!3*3
(troduced	Rx!,
&listing	Rd"&
&many	Jj!3*3
&permits	Rc"O
'ut	Rt#3
&request	Ru#&
&server	Jx!A-,
'omebody	Rr!A
*thing	Rr!A
'pecification	Rk!A
'tand	Re#V
(ill	Rr!,
&tell	Rc"3
'hat	Ro%&
(e	Jj!Al!3
)re	Rd"3
&uses	Rh!O
&versions	Re#3
%examplecom backup	Rx!?
0photos	Rt#?
#y 429	Rt#3
&a	Jv%,=%
'fter	Jf%3Ct
'n	J_"Hk!3
's	Ry"O
't	Ri!:
&decides	Ri&{'
&flag	Rx&{#
&in	RU,
&new	Ri&{'
'or	Ri&3
(t	Rg"A
&of	BU,!3}#,({#&3",
'r	Ji!:b":
&required	Rs&F
(sponses	Rf&3
&since	Rh&t
&the	Rs!,
)y	R}!H
'o	Ry"H
&whether	Rx&{#
'ith	Rk!^
&you	R}"O
%s ago	R{!O
(re	Rj&3
'of	Ri%3
(n	Rj&A
'without	Ri!^
"b 2026	Ra#?
%a	Rr%&
`)
