sitegenSearch("nbe3a33ce-9",`!new with	Ji"Hp"O
%er media	Rj!%
(one	R}"3
(send	Rt#H
(than	Rl"3
(version	R}"?
/s	Ju!Os"&
'version title	R}"?
&st version	Rk#f
%s even	Re":
(xample	Rn#?
'http	Ry#?
'it	Rm!:
'lamps	Ra"?
%token then	Rl%8
#xt 2fdashboard	Rj"?
'adds	RE:
(nd	JW,x!H
)swer	Rk!:
(s	R{"H
(t	R_#H
'build	Rk&3
'cdn	R~"H
(lient	Rj#O
(ome	Rd%3
*parison	Ra"H
'entry	Rc"&
'form	Rc",
'heading	Rl&t
(old	Rj"H
'lock	Rw%:
+out	Rw%:
'mistake	Rc!,
(onth	Rp#3
'one	Jl#&DV=A
(utage	Rk!f
'page	Jd"3)H
+s	Rz&H
(roxy	Rm#H
(ublish	Rw&O
'release	Rp#O
)quest	Bv!,+:)H=O6O,3
)sponse	Rb"H
(fc	Ro",
'save	Rb"A
(ection	Rn#H
)rver	Ju!O]:R,
(helf	Rc"A
(tands	Rs",
)ep	Rp!,
'the	Rz&V
(ime	Ri"f
(o	Rg":
(ry	Rr#:
'upstream	Ju!O]:
(rl	Rz&H
'version	Rk!:
(isit	R}!A
,or	Rg"O
'when	R_&:
"ginx 1.22.1	Bx!:=m>mI3"3!:&3
(444	Jb%:9Q
)98	Rl%&
*9	BN:_#&>H"O"f.3",
`)
