sitegenSearch("nbf3b0a2a-10",`!my server	Jh"hWX
+s	Ru#o
%token	R{&Q
&unnel	Rf%8
%upload	Rt!h
&sage	Rw#X
%web	Ff!h1h_!h
(socket	Jf!h1h
#shopify com	J_&?#8
%ql sqlite	Ro&m
!n d	Rk!F
#etag	Rk!M
(compare	Rk!M
#http1.1	R{#8
(s	Jk!FJ8
#none	Ry&3
"a n	Ry&3
#me a	>%:p!A%3<t*f9H6&O3#{"
(bove	Jj!fq!,
(da	J|"?Q?
(ino	Rl"?
(n	Ru#3
)d	:;:#,+,6:,,':8&.3(A!fJ:1^(,),#:+3
(s	Ja!:p#3
(t	Rc#3
(ws	Ro!3
'becomes	Rf&t
)hind	Rz!H
(oth	JY,<f
(y	Rj",
'changes	Fg!:BOj"^
)eck	Ri&1
(lass	Rg&y%
,key	Rg&y%
)oudflare	Rd%,
(ode	R?:
'described	Rs&,
(isk	JI1c%A
(oes	Rj!3!^
'example	Jl&*%d
'files	R#,
(or	Fq"mp!V%,
(rom	R_&&
'get	Rz%:
(o	Rj!3
'has	JX3',
(eaders	Rl&O
(its	Ro&8
(ttp	Ff&3,V)F
'in	>5,U:#HUf&fc!A"O03"{%"8!?
)cludes	Rv&A
)side	Rs#,
)to	Rv&:
(s	:%,6,A:&,-:<3(,835,T{!#:'m!t):!A!H
(t	F*:{!3F,f!,
)s	F{!fm"{#1{"!{)!{/"H
*elf	Rj#3
'lamp	Jl#?m!?
+201	Rw&?
`)
