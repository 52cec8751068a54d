sitegenSearch("n5676a83e-2",`!nodejs issue	Rd#f
)java	Rn!&!O
)know	Rn!3
)max	Rm#:
,headersize	Rm#:
)payload	Rn!3
)request	Ry"3
0timeout	Ry"3
)sees	Rz!:
)the	Jn!,L3
*o	Rd#f
#installrecommends ca	Rm&*
8certificates	Rm&*
6libcmark	Rm&*
>0.30.2	Rm&*
>dev	Rm&*
#jekyll so	Rw&:
+tells	Rt&,
#n authoritative	Bl!3#:(3.(!?0f
&idempotent	Rr#&
%authoritative information	Jl!3*3.(!?
2reason hsts	Ro"f
%e 428	Rw!3
'a	JL,GVl#3
(n	Rh#f
)d	F2,",z!fs"O
(s	Jk&A-3
)ks	Rn&V
(t	Rn!H
'came	Rm%&
)n	Rg":
'fits	Rj&A
(or	J9:1,
'give	RW:
'html	Rz&V!^
)tp	Rn!,
+statuscodes	Rn!,
'is	Jj&^)A
(t	RS,
'match	Bk!A&t93!?!H'3!:!f33/3m!:
)y	R~&&!3
'need	Rt",
)ver	Rl"3
(ginx	R|%,
(othing	Ru&,
)w	Rx#O
'of	>-,X,)O#,#3H&!,,&%H>,UA
(ne	Rh#3
'required	Rj&H
(fc	Rr!m
'say	Rf!:
(g041	Rj&f
(o	R~"H
'that	Ra#:
)e	BG,OA&Hd!3P,
(o	Jq#&L35O
'were	Rr",
(ithin	Rq#f
%idempotent with	Rr#&
`)
