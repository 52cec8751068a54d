sitegenSearch("n9be56d12-2",`!new the	Jd&:%^
)me	Jg&}#03
+file	Jg&}#03
'o	Re&:
(ken	Jh%8!O':!V
&urls	Rp&O
&version	J}!A'H
&was	Rh!,
'indow	R|#:
(th	Je"Ho"O
%er media	Rf!%
(one	Ry"3
(send	Rp#H
(than	Rh"3
(version	Ry"?
/s	Jq!Os"&
'version title	Ry"?
&st version	Rg#f
%s even	Ra":
(xample	Rj#?
'http	Ru#?
'it	Ri!:
'lamps	R|!?
%token then	Rh%8
#xt 2fdashboard	Rf"?
'adds	RE:
(nd	Rk#H
)swer	Rg!:
(s	Rw"H
(t	R{"H
'build	Rg&3
'cdn	Rz"H
(lient	Rf#O
(ome	R_%3
*parison	R|!H
'entry	R~!&
'form	R~!,
'heading	Rh&t
(old	Rf"H
'lock	Rs%:
+out	Rs%:
'mistake	R_!,
(onth	Rl#3
'one	Fh#&DV=A
(utage	Rg!f
'page	J_"3)H
+s	Ru&A
(roxy	Ri#H
(ublish	Rr&O
'release	Rl#O
)quest	Br!,+:)H=O6O,3
)sponse	R}!H
(fc	Rk",
'save	R}!A
(ection	Rj#H
)rver	Fq!O]:R,
(helf	R~!A
(tands	Ro",
)ep	Rl!,
'the	Ru&O
(ime	Re"f
(o	Rc":
(ry	Rn#:
'upstream	Jq!O]:
(rl	Ru&A
'version	Rg!:
`)
