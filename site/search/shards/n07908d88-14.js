sitegenSearch("n07908d88-14",`!entry to	Rv&{"
(waives	J_!&l#H
)here	Rm&:
*ich	RL3
*ose	JT,w#V
)ith	B>,j%{!):#,"3!H(A
,out	F/,0:y%,
)rite	RA:
(yet	Rg&{!
's code	JV:p#^
)front	Rn&3
)name	JX:n#^
)own	J?,:,
)section	RK:
0s	RK,
)that	Rf&t
(chemajson and	Rp&O
2beside	Rp&,
2version	Rp&?
#um and	Rm&,
'can	Rf&O
'expires	Rf&O
'have	Ru&,
'values	Ja!1g#"
'whether	Rp&H
)ose	Rf&O
&eration has	Rj"H
.without	Rj!H
#v dotenv	Ro&m
%ironment variables	Fg&&#H,H
%oy has	Ri#:
)ttp	Rf#f
(is	Rf#3
(max	Ri#:
+requestheaderskb	Ri#:
(refuses	Rf#f
"poch seconds	Rg&{'
"q 1	Ri&1!8!?
#ual apache	Ra#f
(bytes	Rg!A
(for	Rb":
(here	Rj!O
(keys	R-:
(meaning	Rg!A
(times	R{%O
)o	Jy!O"O
(you	R}"f
's the	Rg!,
%iv refresh	Ru#?
'alent to	Jk":":
"rror 0a00010b	Rc%8
)x0b	Rc&3
(1020	Rf%a
)8	Rw%1
)xxx	Jf%(8&
(23	Rq!O
(401	Ru!3
)29	Rq!O
)30	R_&X
)99	Ji%Q43
(520	R}#&!,!X
`)
