sitegenSearch("n9951db87-8",`!new with	Jg"Hp"O
%er media	Rh!%
(one	R{"3
(send	Rr#H
(than	Rj"3
(version	R{"?
/s	Js!Os"&
'version title	R{"?
&st version	Ri#f
%s even	Rc":
(xample	Rl#?
'http	Rw#?
'it	Rk!:
'lamps	R~!?
%token then	Rj%8
#xt 2fdashboard	Rh"?
'adds	RE:
(nd	JV,w!H
)swer	Ri!:
(s	Ry"H
(t	R}"H
'build	Ri&3
'cdn	R|"H
(lient	Rh#O
(ome	Rb%3
*parison	R~!H
'entry	Ra"&
'form	Ra",
'heading	Rj&t
(old	Rh"H
'lock	Ru%:
+out	Ru%:
'mistake	Rb!,
(onth	Rn#3
'one	Fj#&DV=A
(utage	Ri!f
'page	Jb"3)H
+s	Rx&H
(roxy	Rk#H
(ublish	Ru&O
'release	Rn#O
)quest	Bt!,+:)H=O6O,3
)sponse	R_"H
(fc	Rm",
'save	R_"A
(ection	Rl#H
)rver	Fs!O]:R,
(helf	Ra"A
(tands	Rq",
)ep	Rn!,
'the	Rx&V
(ime	Rg"f
(o	Re":
(ry	Rp#:
'upstream	Js!O]:
(rl	Rx&H
'version	Ri!:
(isit	R{!A
,or	Re"O
'when	R}%:
"ginx 1.22.1	Bv!:=m>mI3"3!:&3
(444	J_%:9Q
)98	Rj%&
*9	BN:}"&>H"O"f.3",
`)
