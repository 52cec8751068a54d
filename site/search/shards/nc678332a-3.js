sitegenSearch("nc678332a-3",`!maintenance come	Rp!H
.is	Rn#3
/t	Rm#f
.or	Ro!:
.page	Je"HJH!o
.retry	Rh!H
3after	Rh!H
.status	Rn#?
.title	Rn#?
/ry	Rn#&
#jor number	Rp#3
(version	Bh!H*HV3,&!,-:
/s	Rp#:
#ke 27	Jq!O^H
'304	Ry!3
'a	Bl!:)H/f7Og"3
(n	Rs"f
'dist	Ji&,#,
'each	Rn!%
'if	Rw!f
(nstall	Ji&,#,
(t	>3:&:XA%f;:+Of!:3o(,
'of	Bj!3(O#&NVr!&
'pages	Rh&%
'room	><1#1%1(1"1"1'1"1
'sense	Jb#f=&
(uch	Rq#O
)re	Fk!t[fH:
'that	Re":
)e	>&:@:OA!OFf;f):<,):.O
*m	Jn!t,H
(oo	Rc&,
(wo	R{#:
'up	Fh!V&3e#,
'your	Rg#d
&rs are	Rq"m
&s 525	Rc%3
(a	>G,:,&%+A"3-O,fu!,!:0{%"V'%
)n	Jf&,#A
*d	Ro&%
)pache	Rx#,
(caches	Rv"O
(each	Rs&:
(fun	R_#,
(honest	Rn!^
(it	BG,L:CH/Or!:
*s	F*,^:Bf
+elf	JB,e#V
(nineteen	Rd#H
)o	BI,GOHf4,B3OH",
(of	Jj!,t#:
)ne	Rf!3
(sense	Rf#3
(the	>f!,"^)X+O*fU3)3):/,@:
+m	RX,
)oo	Rc&3
(use	Rq"O
%ing a	Rz!H
)send	Rq%:
)the	Rr!O
`)
