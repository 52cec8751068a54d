sitegenSearch("nb90976ae-6",`!believes it	R.,
+that	Jo"H.H
(ing that	Rg#H
.e	R~"H
%ong in	Jv"f8H
)on	Ro%:
)to	BC,Mt3HOf@VJ{,
+gether	Rh&O
(ed to	Rv#H
(s a	R0,
*before	Rl&*
*files	Rm&^
*in	>u!^*3'H1H(V-f*H[,
,to	F=,6:o#:
+s	Ru&O
*on	Jd#f{!3
+ut	RG:
-side	R,:
*to	6",(3:&/3,:.3&H3O%O9H'O(f%,"3'3-A"H":13#,C%'M'%(H
*with	Rk!:
&w 2000	R}"f
(a	Fj&t4O#,
)ll	Rh&,
)re	Jz!3r"%
(content	Fh&%"{!!{"!{%"%/,
(default	Rj&A
(each	Re!:
(have	Rj!,
(is	Ry&%
)t	>/:+:M,j!m[3!m":/3!A"A"V!{"
*s	Rq&^
+elf	Rd"3
(name	Rx&O
(one	Jp&3*t
(pages	Rk&3
(required	Rw&,
(security	Rk&3
*rver	RK1
.cache	RK1
)tand	Rl&,
(templates	J&,e&{#
)hat	J6:y%,
*e	BY::A13g"O!f!m"3!m%,.:!t!{'
*ose	Ro&:
#side a	FZ,^f{!,",
*n	Rd#H
)content	Ri&3
)each	Rr&V
)it	::,?,",43#O+37303&:(,"H",D3H,!A"3
+s	Jd#:i!1
)letters	R~&3
)the	:;,&,+,#3AQ83#3f"t"3#3"A!H"A!O!^&{!",!:"3':"H
,m	Rw&&
`)
