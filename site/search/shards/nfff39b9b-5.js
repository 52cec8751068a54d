sitegenSearch("nfff39b9b-5",`!being published	Jj&3/A
(shown	Ry&:
(told	Fg!f7O1O(:
)ried	RU,
#lief and	Rg!3
)that	Rf"O
've it	Rz#3
*the	RO,
+o	Rk%:
)s in	Ra":
,t	R.,
+that	Jm"H.H
(ing that	Re#H
.e	R|"H
%ong in	Jt"f8H
)on	Rm%:
)to	BC,Kt3HOf@VJ{+
+gether	Rf&O
(ed to	Rt#H
(s a	R0,
*before	Rj&*
*files	Rk&^
*in	>s!^*3'H1H(V-f*H[,
,to	F=,6:m#:
+s	Rs&O
*on	Jb#f{!3
+ut	RG:
-side	R,:
*to	6",(3:&/3*:.3&H3O%O9H'O(f%,"3'3-A"H":13#,C%'M'%(H
*with	Ri!:
&w 2000	R{"f
(a	Fh&t4O#,
)ll	Rf&,
)re	Jx!3r"%
(content	Ff&%"{!!{"!{%"%/,
(default	Rh&A
(each	Rc!:
(have	Rh!,
(is	Rw&%
)t	>/:+:K,j!m[3!m":/3!A"A"O!{!
*s	Ro&^
+elf	Rb"3
(name	Rv&H
(one	Rn&3
(pages	Ri&3
(required	Ru&,
(security	Ri&3
*rver	RK1
.cache	RK1
)tand	Rj&,
(templates	J&,c&{#
)hat	J6:w%,
*e	BW::A13g"O!f!m"3!m%,.m!{&
*ose	Rm&:
#side a	FX,^f{!,",
*n	Rb#H
)content	Rg&3
)each	Rp&V
`)
