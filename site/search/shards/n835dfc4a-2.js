sitegenSearch("n835dfc4a-2",`!entrys front	Rr&3
)name	J[:o#^
)own	J?,=,
)section	RK:
0s	RK,
*tatus	RX&!,
)that	Rj&t
(chemajson and	Rt&O
2beside	Rt&,
2version	Rt&?
#um and	Rq&,
'can	Rj&O
'expires	Rj&O
'have	Ry&,
'values	Je!1g#"
'whether	Rt&H
)ose	Rj&O
&eration has	Rn"H
.without	Rn!H
#v dotenv	Rs&m
%ironment variables	Jk&&#H,H
%oy has	Rm#:
)ttp	Rj#f
(is	Rj#3
(max	Rm#:
+requestheaderskb	Rm#:
(refuses	Rj#f
"poch seconds	Rk&{'
"q 1	Rm&1!8!?
#ual apache	Re#f
(bytes	Rk!A
(for	Rf":
(here	Rn!O
(keys	R-:
(meaning	Rk!A
(times	R_&O
)o	J}!O"O
(you	Rb#f
's the	Rk!,
%iv refresh	Ry#?
'alent to	Jo":":
"rror 0a00010b	Rg%8
)x0b	Rg&3
(1020	Rj%a
)8	R{%1
)xxx	Jj%(8&
(23	Ru!O
(401	Ry!3
)29	Ru!O
)30	Rd&X
)99	Jm%Q43
(520	Rb%&!,!X
*1	Rc%&!,!X
*2	Rd%&!,
*3	Re%&!,!X
*4	Rf%&!,!X
*5	Rg%&!,
*6	Rh%&!,!X
)30	Rj%&!,
)xx	Rf&,
(a	Rd#3
)ccess	Rt"k
)ll	Rj&f
`)
