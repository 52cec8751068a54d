sitegenSearch("n22dfe491-1",`!scanning alerts	Ri&3
+services	Rj&A
%ttered people	R{%:
#heduled job	Rt"f
&ma https	Rp&?
)json	Rp&,!?!O
)made	Rp&O
)or	Rf!,
'e a	Ry%:
*nd	Je"H=&
)for	Rk%:
)host	Jr!HO,
)in	Rt"3
*s	Rh&^
)other	Re!:
)that	JQ&^m
+ere	Rn"H
(s does	Rt"f
%ool example	R|!?
(s filter	R|!A
#lient connect	Jc%8"8
#ope from	Rp"H
(goes	Re!3
(or	Re!:
*ders	Rp"?
(state	R|#?
(title	Rp"?
's and	R|#:
#reen 449	Rp%?
)and	R~!3
*s	R~!f
)in	Rp%3
*s	R~!O
)reader	Rx&%
/s	J8,z%:
)width	Rp%?
(449 http	Rp%?
(s and	Ru&A
*of	Rp&f
(width body	Rp%?
%ipt also	Rf!:
*nd	Jk&[&3
)cache	Rs#f
+lls	Rn"H
+nnot	Rf!f
)does	Rm%3
)element	Rv&O
)fetch	Rm%:
*ollows	Ru#:
+r	Rc"A
)gets	Rh":
)has	R~!:
)in	Ff!A1:?f^3
*s	Rk!m
*t	Rt&,
)may	Re!t
)of	Bq!m/fs"V":",
*n	Re!V
*r	B^,:3v"O%{")3
)puts	Rh&O
)reads	Rv&:
)saw	Rf!A
*ees	Rh":
+ts	Rh":
*hare	Rd&3
+ould	RQ:
`)
