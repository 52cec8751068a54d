sitegenSearch("ncd891f79-11",`!being moved	Rm&3
(processed	Ru!,
)ublished	Np&3/A
(served	Rm!H
)hown	R_':
(told	Fm!m7O1O(:
)ried	RW,
#lief and	Rm!3
)that	Rl"O
've it	Ra%3
*the	RP,
+o	Rq%:
)d where	Ry&O
)s in	Rg":
,t	R.,
+that	Ns"H.H
(ing that	Rk#H
.e	Rc#H
%ong in	Nz"f8H
)on	Rs%:
)to	BD,Pt3HOf@VJ{-
+gether	Rl&O
(ed to	Rz#H
(s a	R0,
*before	Rp&*
*files	Rq&^
*in	>T:Em*3'H1H(V-f*H[,
,to	J>,6:r#:
+s	Ry&O
*on	Nh#f{!3
+ut	RH:
-side	R,:
*to	6",(3;&/3-:/3&H"H3O%O9H'O(f%,"3'3-A"H":13#,C%'M'%(H
*with	Ro!:
&w 2000	Rb#f
(a	Jn&t4O#,
)ll	Rl&,
)re	N~!3r"%
(content	Fl&%"{!!{"!{%"%/,
(default	Rn&A
(each	Rh!:
(have	Rn!,
(is	R}&%
)t	>/:,:O,k!m[3!m":/3!A"A"V!{"
*s	Ru&^
+elf	Rh"3
(name	R|&O
(one	Nt&3*t
(pages	Ro&3
(required	R{&,
(security	Ro&3
*rver	RL1
.cache	RL1
)tand	Rp&,
(templates	N&,i&{#
)hat	N7:|%,
*e	B[:<A13g"O!f!m"3!m%,.:!t!{'
*ose	Rs&:
`)
