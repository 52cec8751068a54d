sitegenSearch("n6ebed22a-5",`!believing the	R|"H
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
*n	Rb#H
)content	Rg&3
)each	Ro&V
)it	::,>,43#O+37303&:(,"H",D3G,!A"3
+s	Jb#:i!1
)letters	R{&3
)the	:;,&,+,#3?Q83#3f"t"3#3"A!H"A!O!^%{!",!:"3(H
,m	Rt&&
*ransfer	Ry&3
1encoding	Ry&3
(s 429	Rf%3
*and	Rb%V
`)
