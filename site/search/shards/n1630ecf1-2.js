sitegenSearch("n1630ecf1-2",`!make it	>3:&:XA%f;:+Of!:3o',
'of	Bj!3(O#&NVq!&
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
'up	Fh!V&3d#,
'your	Rg#d
&rs are	Rq"m
&s 525	Rc%3
(a	>G,:,&%+A"3-O,fu!,!:1V
)n	Jf&,#A
*d	Rn&%
)pache	Rx#,
(caches	Rv"O
(each	Rr&:
(fun	R_#,
(honest	Rn!^
(it	BG,L:CH/Oq!:
*s	F*,^:Bf
+elf	JB,e#V
(nineteen	Rd#H
)o	BI,GOHf4,B3NH",
(of	Jj!,s#:
)ne	Rf!3
(sense	Rf#3
(the	>f!,"^)X+O*fU3)3):/,?:
+m	RX,
)oo	Rc&3
(use	Rq"O
%ing a	Rz!H
)send	Rq%:
)the	Rr!O
#lformed c0	R{&,
,json	Rb&:
,or	Je!3r#A
,request	Rq&:
,sequences	R{&&
-yntax	Rm",
,token	Je!:w#3
1s	Re!m
%icious or	R_&&
%ware a	R|!3
#n a	Rt#:
'nd	Rt#H
&https	Rt#?
&ssdp	Rt#:
&we	Rc&3
%aged profile	Ri"3
(r microsoft	R~"f
*who	Rs#3
)s ask	R_":
%ifest goes	Rr&O
+json	Jg&^-O
`)
