sitegenSearch("ndb9a0066-4",`!maintenance and	Rt#,
.come	Rv!H
.is	Rt#3
/t	Rs#f
.or	Ru!:
.page	Nk"HJH!o
.retry	Rn!H
3after	Rn!H
.status	Rt#?
.title	Rt#?
/ry	Rt#&
#jor number	Rv#3
(version	Bn!H*HV3,&!,-:
/s	Rv#:
#ke 27	Nw!O^H
'304	R_"3
'a	Br!:)O/f7Og"3
(n	Ry"f
'dist	No&,#,
'each	Rt!%
'if	R}!f
(nstall	No&,#,
(t	>4:&:^A%f;:+Of!:3o(,
'makefile	Ru&m
'of	Bp!3(O#&NVr!&
'pages	Rn&%
'room	>=1#1%1(1"1"1'1"1
'sense	Nh#f=&
(uch	Rw#O
)re	Jq!{![fH:
'that	Rk":
)e	>&:A:TH!VFf;f):<,):.O
*m	Nt!t,H
(oo	Ri&,
(wo	Rb%:
'up	Jn!V&3e#,
'your	Rm#d
&file matlab	Ru&m
&rs are	Rw"m
&s 525	Ri%3
(a	:2,8,>,'%+A"3-O,fu!,!:0{%"V'%
)n	Nl&,#A
*d	Ru&%
)pache	R~#,
(caches	R|"O
(each	Ry&:
(fun	Rf#,
(honest	Rt!^
(it	BH,QACH/Or!:
*s	J*,e!:Bf
+elf	NC,j#V
(nineteen	Rj#H
)o	BJ,LOHf4,B3OH",
(of	Np!,t#:
)ne	Rl!3
(sense	Rl#3
(the	>l!,"f)X'3&O*fU3)3):/,@:
+m	R],
)oo	Ri&3
`)
