sitegenSearch("n78309e18-7",`!make a	Bn!:)H/f7Og"3
(n	Ru"f
'dist	Jk&,#,
'each	Rp!%
'if	Ry!f
(nstall	Jk&,#,
(t	>3:&:ZA%f;:+Of!:3o(,
'of	Bl!3(O#&NVr!&
'pages	Rj&%
'room	><1#1%1(1"1"1'1"1
'sense	Jd#f=&
(uch	Rs#O
)re	Fm!t[fH:
'that	Rg":
)e	>&:@:QA!OFf;f):<,):.O
*m	Jp!t,H
(oo	Re&,
(wo	R}#:
'up	Fj!V&3e#,
'your	Ri#d
&rs are	Rs"m
&s 525	Re%3
(a	>G,<,&%+A"3-O,fu!,!:0{%"V'%
)n	Jh&,#A
*d	Rq&%
)pache	Rz#,
(caches	Rx"O
(each	Ru&:
(fun	Rb#,
(honest	Rp!^
(it	BG,N:CH/Or!:
*s	F*,a!:Bf
+elf	JB,g#V
(nineteen	Rf#H
)o	BI,IOHf4,B3OH",
(of	Jl!,t#:
)ne	Rh!3
(sense	Rh#3
(the	>h!,"^)X+O*fU3)3):/,@:
+m	RZ,
)oo	Re&3
(use	Rs"O
%ing a	R|!H
)send	Rs%:
)the	Rt!O
#lformed c0	R~&,
,json	Rd&:
,or	Jg!3s#H
,request	Rt&:
,sequences	R~&&
-yntax	Ro",
,token	Jg!:x#3
1s	Rg!m
%icious or	Rb&&
%ware a	R~!3
#n a	Rv#:
'nd	Rv#H
&https	Rv#?
&ssdp	Rv#:
&we	Re&3
%aged profile	Rk"3
`)
