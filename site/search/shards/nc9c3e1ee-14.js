sitegenSearch("nc9c3e1ee-14",`!my notes	RQ1
%own	Jk!aHo
%post	Jt!ht"3
&rogram	Rv"h
%server	Jj"hWX
+s	Rw#o
%token	R}&Q
&unnel	Rh%8
%upload	Rv!h
&sage	Ry#X
%web	Fh!h1h_!h
(socket	Jh!h1h
#shopify com	Jb&?#8
%ql sqlite	Rq&m
!n d	Rm!F
#etag	Rm!M
(compare	Rm!M
#http1.1	R}#8
(s	Jm!FJ8
#none	R{&3
"a n	R{&3
#me a	>%:r!A%3<t*f9H6&O3#{#
(bove	Jl!fq!,
(da	J~"?Q?
(ino	Rn"?
(n	Rw#3
)d	:;:#,+,8:,,':8&.3(A!fJ:1^(,),#:+3)3+:
(s	Fc!:h#O*3
(t	Re#3
(ws	Rq!3
'becomes	Rh&t
)hind	R|!H
(oth	J[,<f
(y	Rl",
'changes	Fi!:BOj"^
)eck	Rk&1
(lass	Ri&y%
,key	Ri&y%
)oudflare	Rf%,
(ode	R?:
'described	Ru&,
(isk	JI1e%A
(oes	Rl!3!^
'example	Jn&*%d
'files	R#,
(or	Fs"mp!V%,
(rom	Rb&&
'get	R|%:
(o	Rl!3
'has	JZ3',
(eaders	Rn&O
(its	Rq&8
(ttp	Fh&3,V)F
'in	>5,W:#HUf&fc!A"O03"{&"8!?
)cludes	Rx&H
)side	Ru#,
)to	Rx&A
(s	:%,6,C:&,-:<3(,835,T{!#:'m!t)A!H!O
`)
