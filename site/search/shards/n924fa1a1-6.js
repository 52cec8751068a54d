sitegenSearch("n924fa1a1-6",`!new when	Rv&,
'indow	Rc%:
(th	Nk"Hp"O
%er media	Rl!%
(one	R_#3
(send	Rv#H
(than	Rn"3
(version	R_#?
/s	Nw!Os"&
'version title	R_#?
&st version	Rm#f
%s even	Rg":
(xample	Rp#?
'http	R{#?
'it	Ro!:
'lamps	Rc"?
%token then	Rn%8
#xt 2fdashboard	Rl"?
'adds	RF:
(nd	NX,y!H
)swer	Rm!:
(t	Rb#H
'build	Rm&3
'cdn	Ra#H
(lient	Rl#O
(ome	Rf%3
*parison	Rc"H
'deprecation	R}"H
'entry	Re"&
'form	Re",
'heading	Rn&t
(old	Rl"H
'lock	Ry%:
+out	Ry%:
'mistake	Rd!,
(onth	Rr#3
'one	Jn#&DV=A
(utage	Rm!m
'page	Nf"3)H
+s	R|&H
(roxy	Ro#H
(ublish	Ry&O
'release	Rr#O
)quest	Bx!,+:)H=O6O,3
)sponse	Rd"H
(fc	Rq",
'save	Rd"A
(earch	Ry!3
)ction	Rp#H
)rver	Jw!O]:R,
(helf	Re"A
(tands	Ru",
)ep	Rr!,
'the	R|&V
(ime	Rk"f
(o	Ri":
(ry	Rt#:
'upstream	Nw!O]:
(rl	R|&H
'version	Rm!:
(isit	R_"A
,or	Ri"O
'when	Rb&:
"ginx 1.22.1	Bz!:=m>mI3"3!:&3
`)
