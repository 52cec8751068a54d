sitegenSearch("nd052607f-121",`!entrys code	JV:p#^
)front	Rm&3
)name	JX:n#^
)own	J?,:,
)section	RK:
0s	RK,
)that	Rf&t
(chemajson and	Ro&O
2beside	Ro&,
2version	Ro&?
#um can	Rf&O
'expires	Rf&O
'have	Rt&,
'values	Ja!1g#"
'whether	Ro&H
)ose	Rf&O
&eration has	Rj"H
.without	Rj!H
#v dotenv	Rn&m
%ironment variables	Fg&&#H+H
%oy has	Ri#:
)ttp	Rf#f
(is	Rf#3
(max	Ri#:
+requestheaderskb	Ri#:
(refuses	Rf#f
"poch seconds	Rg&{&
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
*1	R~#&!,!X
*2	R_%&!,
*3	Ra%&!,!X
*4	Rb%&!,!X
*5	Rc%&!,
*6	Rd%&!,!X
)30	Rf%&!,
)xx	J|#&F,
(a	R_#3
)ccess	Rp"k
)ll	Rf&f
)mong	Ru#:
`)
