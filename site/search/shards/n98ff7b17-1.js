sitegenSearch("n98ff7b17-1",`!nodejs java	Rl!&!O
)know	Rl!3
)max	Rk#:
,headersize	Rk#:
)payload	Rl!3
)request	Rw"3
0timeout	Rw"3
)sees	Rx!:
)the	Jl!,L3
*o	Rb#f
#installrecommends ca	Rk&*
8certificates	Rk&*
6libcmark	Rk&*
>0.30.2	Rk&*
>dev	Rk&*
#jekyll so	Ru&:
+tells	Rr&,
#n authoritative	Bj!3#:(3.(!?0f
&idempotent	Rp#&
%authoritative information	Fj!3*3.(!?
2reason hsts	Rm"f
%e 428	Ru!3
'a	FL,EVl#3
(n	Rf#f
)d	F2,",x!fs"O
(s	Ji&A-3
)ks	Rl&V
(t	Rl!H
'came	Rk%&
)n	Re":
'fits	Rh&A
(or	J9:1,
'give	RV:
'html	Rx&V!^
)tp	Rl!,
+statuscodes	Rl!,
'is	Jh&^)A
'match	Bi!A&t93!?!H'3!:!f33/3m!:
)y	R|&&!3
'need	Rr",
)ver	Rj"3
(ginx	Rz%,
(othing	Rs&,
)w	Rv#O
'of	>-,V,)O#,#3H&!,,&%H>,UA
(ne	Rf#3
'required	Rh&H
(fc	Rp!m
'say	Rd!:
(g041	Rh&f
(o	R|"H
'that	R~":
)e	BG,MA&Hd!3P,
(o	Fo#&L35O
'were	Rp",
(ithin	Ro#f
%idempotent with	Rp#&
%sense 502	Rj!,
`)
