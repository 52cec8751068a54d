sitegenSearch("ndb46cc90-5",`!early in	Rw!3
)s	Re!H
(p	RB1
(rate5m	Ro!1
)efusal	Jt!HZ3
(since	Re#&
)o	Jw!&l!:
(version	Rx!:
(with	Rx!3
'data 1	Re#3!?
,must	Re#:
,ssl	Re#H
/earlydata	Re#H
'hints 103	Rj!3
-allows	Rw!H
-since	Rw!&
-version	Rw!H
#sily confused	Rp!X
)mixed	Rm!%
%ter egg	R_#3!A
%y to	R|#3
"cho reply	Rp%,!:
)quest	Rp%&!,!?
'the	Rp%:
(oken	Rk!T
#ode 599	R~%1
"d replace	Rc"A
#en who	Rj#f
#ge after	Jk!:v!&
(t	Jk!:x!&
'cloudflare	Jk!:z!&
'example	R}%8
'gateway	Rm#?
'nothing	Jk!:u!&
'of	Rz#:
'the	Fk!:t!&'&
'visitors	Ra%:
'with	Jk!:|!&
&examplenet error	R}%8
#it a	R{&&
'comes	Rg#3
)nflict	Rv"?
'main	Rh&,
'renames	Rs&A
'that	FD:g%,(3
)e	Rv"3
'what	Rh&,
)ere	Ru&O
&conflict title	Rv"?
&ed status	Rg#?
)version	Rv"A
&ion graph	Rf!,
/ql	Rf!,
*named	Rf!,
*of	Rf!^
&or and	Rv&%
)choose	R":
)ed	Rc"A
)goes	R~!f
)loaded	Ry"A
`)
