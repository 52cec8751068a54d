sitegenSearch("n323fc943-0",`!dav at	Rs#:
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
0photos	Rr#?
#y 429	Rr#3
&a	Jt%,<%
'fter	Jd%3Ct
'n	J}!Hk!3
's	Rw"O
't	Rg!:
&decides	Rg&{&
&in	RU,
&new	Rg&{&
'or	Rg&3
(t	Re"A
&of	FU,!3z#,,3",
'r	Jg!:b":
&required	Rp&F
(sponses	Rd&3
&since	Rf&t
&the	Rq!,
)y	R{!H
'o	Rw"H
&with	Ri!^
&you	R{"O
%s ago	Ry!O
(re	Rh&3
'of	Rg%3
(n	Rh&A
'without	Rg!^
"b 2026	R~"?
%a	Rp%&
%two	Rp%3
%wait	Rp%:
#20261125 http	R~"?
"e en	Rq#?
%var	Rq#A
`)
