sitegenSearch("nd052607f-15",`!being interim	Rx!O
(mended	Rf"3
)oved	Rg&3
(processed	Ro!,
)ublished	Jj&3.A
(shown	Rx&:
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
)to	BC,Kt3HOf@VI{+
+gether	Rf&O
(ed to	Rt#H
(s a	R0,
*before	Rj&*
*files	Rk&^
*in	>s!^*3'H1H(V-f*H[,
,to	F=,6:m#:
+s	Rr&O
*on	Jb#fz!3
+ut	RG:
-side	R,:
*to	6",(3:&/3*:.3&H3O%O9H'O(f%,"3'3-A"H":13#,C%&M'%(H
*with	Ri!:
&w 2000	R{"f
(a	Fh&t3O#,
)ll	Rf&,
)re	Jx!3r"%
(content	Ff&%"{!!{""%.,
(default	Rh&A
(each	Rc!:
(have	Rh!,
(is	Rv&%
)t	>/:+:K,j!m[3!m":.3!A"A"O!{!
*s	Rn&^
+elf	Rb"3
(name	Ru&H
(one	Rm&3
(pages	Ri&3
(required	Rt&,
(security	Ri&3
*rver	RK1
.cache	RK1
)tand	Rj&,
(templates	J&,c&{#
)hat	J6:w%,
*e	BW::A13g"O!f!m"3!m%,-m!{&
#side a	FX,^fz!,",
`)
