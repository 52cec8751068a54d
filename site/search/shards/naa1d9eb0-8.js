sitegenSearch("naa1d9eb0-8",`!maintenance try	Rr#&
#jor number	Rt#3
(version	Bl!H*HV3,&!,-:
/s	Rt#:
#ke 27	Ju!O^H
'304	R}!3
'a	Bp!:)H/f7Og"3
(n	Rw"f
'dist	Jm&,#,
'each	Rr!%
'if	R{!f
(nstall	Jm&,#,
(t	>3:&:]A%f;:+Of!:3o(,
'of	Bn!3(O#&NVr!&
'pages	Rl&%
'room	><1#1%1(1"1"1'1"1
'sense	Jf#f=&
(uch	Ru#O
)re	Jo!t[fH:
'that	Ri":
)e	>&:@:SA!OFf;f):<,):.O
*m	Jr!t,H
(oo	Rg&,
(wo	R_%:
'up	Jl!V&3e#,
'your	Rk#d
&rs are	Ru"m
&s 525	Rg%3
(a	>G,>,&%+A"3-O,fu!,!:0{%"V'%
)n	Jj&,#A
*d	Rs&%
)pache	R|#,
(caches	Rz"O
(each	Rw&:
(fun	Rd#,
(honest	Rr!^
(it	BG,P:CH/Or!:
*s	J*,c!:Bf
+elf	JB,i#V
(nineteen	Rh#H
)o	BI,KOHf4,B3OH",
(of	Jn!,t#:
)ne	Rj!3
(sense	Rj#3
(the	>j!,"^)X+O*fU3)3):/,@:
+m	R[,
)oo	Rg&3
(use	Ru"O
%ing a	R~!H
)send	Ru%:
)the	Rv!O
#lformed c0	Ra',
,json	Rf&:
,or	Ji!3s#H
,request	Rv&:
,sequences	Ra'&
-yntax	Rq",
,token	Ji!:x#3
`)
