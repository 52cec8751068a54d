sitegenSearch("neece1a7e-2",`!field take	R/:
)hat	>/,#&:,0,k!:'3#:^O03
*e	Fv"H_"3"{%!{0!{2
+re	Rd!,
)o	Jt&,),
(unique	R1,
(which	Rl!%
)ith	B/,W*(H{"f'A
's along	Rq!V
*re	Jn!t[,
*s	Rg&{!
*t	Rk!,
)cacheable	Ro&?
+nnot	Rb#?
*ome	Rf&m
+py	Ry&O
)declared	Ru&{'
0s	Rf&O
)empty	R~!,
*very	Ro&A
)for	Ja!,z#3
)if	Rq!:
*n	Rl!O
)label	Ru&{%
)mean	Rq!&
)name	Fo&H({%"H
)of	Fk!3^fh!%
)says	Rk&V
*ections	Jf&&!,)A
)that	B.,r"3i!O1{"&,!3
+e	Ro&O
,re	Ra!:
*itle	Rb#?
*o	J~!Hw",
+o	Bh!A*A"HX(!?W&!3
)url	Ro&H
)whose	Rf&O
#fty a	Rs&3
#ght for	Rp%:
%ure kbd	Rn&{"
#le 206	Rc"3
'a	Ff&f!m):'O
(ddress	RQ,
(lone	Rp"m
(n	R,:
)d	:&,&:8,/:DOH:'3n!,#:"A%O"3'&
)y	Rh&V
(re	Fh&H({!#,
(s	B",&:6:^HF&j!,*t
'behind	Rr#H
)longs	R)3
+w	Ff&m&,.%
(y	Rp&,
)tes	R}"H
'caching	Rh&^
(hanges	Rg&A
(name	Rr&:
(odes	JF1a%m
,csv	JF1a%m
)ntains	R'&
+ent	F"3"3f&t%A
)uld	Rd#3
`)
