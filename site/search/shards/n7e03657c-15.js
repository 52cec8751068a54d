sitegenSearch("n7e03657c-15",`!my notes	RQ1
%own	Jm!aHo
%post	Jv!ht"3
&rogram	Rx"h
%server	Jl"hWX
+s	Ry#o
%token	R_'Q
&unnel	Rj%8
%upload	Rx!h
&sage	R{#X
%web	Jj!h1h_!h
(socket	Jj!h1h
#shopify com	Jd&?#8
%ql sqlite	Rs&m
!n d	Ro!F
#etag	Ro!M
(compare	Ro!M
#http1.1	R_%8
(s	Jo!FJ8
#none	R}&3
"a n	R}&3
#me a	>%:t!A%3<t*f9H6&O3#{#
(bove	Jn!fq!,
(da	Ja#?Q?
(ino	Rp"?
(n	Ry#3
)d	:;:#,+,9:-,':8&.3(A!fJ:1^(,),#:+3)3+:
(s	Je!:h#O*3
(t	Rg#3
(ws	Rs!3
'becomes	Rj&t
)hind	R~!H
(oth	J],=f
(y	Rn",
'changes	Jk!:BOj"^
)eck	Rm&1
(lass	Rk&y%
,key	Rk&y%
)oudflare	Rh%,
(ode	R?:
'described	Rw&,
(isk	JI1g%A
(oes	Rn!3!^
'example	Jp&*%d
'files	R#,
(or	Ju"mp!V%,
(rom	Rd&&
'get	R~%:
(o	Rn!3
'has	J[3',
(eaders	Rp&O
(its	Rs&8
(ttp	Jj&3,V)F
'in	>5,Y:#HUf&fc!A"O03"{&"8!?
)cludes	Rz&H
)side	Rw#,
)to	Rz&A
(s	:%,6,D:&,.:<3(,835,T{!#:'m!t)A!H!O
`)
