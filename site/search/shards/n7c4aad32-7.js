sitegenSearch("n7c4aad32-7",`!being done	Rw&V
(interim	R|!O
(mended	Rj"3
)oved	Rk&3
(processed	Rs!,
)ublished	Jn&3/A
(shown	R}&:
(told	Fk!f7O1O(:
)ried	RV,
#lief and	Rk!3
)that	Rj"O
've it	R~#3
*the	RO,
+o	Ro%:
)d where	Rw&O
)s in	Re":
,t	R.,
+that	Jq"H.H
(ing that	Ri#H
.e	Ra#H
%ong in	Jx"f8H
)on	Rq%:
)to	BC,Ot3HOf@VJ{,
+gether	Rj&O
(ed to	Rx#H
(s a	R0,
*before	Rn&*
*files	Ro&^
*in	>S:D^*3'H1H(V-f*H[,
,to	J=,6:q#:
+s	Rw&O
*on	Jf#f{!3
+ut	RG:
-side	R,:
*to	6",(3:&/3-:/3&H3O%O9H'O(f%,"3'3-A"H":13#,C%'M'%(H
*with	Rm!:
&w 2000	R_#f
(a	Jl&t4O#,
)ll	Rj&,
)re	J|!3r"%
(content	Fj&%"{!!{"!{%"%/,
(default	Rl&A
(each	Rg!:
(have	Rl!,
(is	R{&%
)t	>/:+:O,j!m[3!m":/3!A"A"V!{"
*s	Rs&^
+elf	Rf"3
(name	Rz&O
(one	Jr&3*t
(pages	Rm&3
(required	Ry&,
(security	Rm&3
*rver	RK1
.cache	RK1
)tand	Rn&,
(templates	J&,g&{#
)hat	J6:{%,
`)
