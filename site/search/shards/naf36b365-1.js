sitegenSearch("naf36b365-1",`!d multistatus	Je"?"?C?
#o	Jo!*]d8:
%r	Rv!3
#prop	Jf"?C?
(ertyupdate	Rh#?
(find	Rf"?
(stat	Jf"?C?
#quota	Rv#?
)notexceeded	Rv#?
#resource	Rf"?
,id	Rf"?
'ponse	Je"?"?C?
#set	Rh#?
%tatus	Je"?!H"?C?
#without	Jv!36H
"aemon which	Rw&A
#mage they	Rr!%
)why	Rr!&
#nger is	Rg"O
(ous one	Rf%:
,part	Rs#:
#rk 7a1fa2	Rz&8
#sh ksh	Rs&m
&board and	Re%V
,choose	Ra&:
,http	Rj"?
,is	Ra&,
-t	Rm!:
,that	Rj!A
-reats	Rm!^
,under	Re%:
+s failures	Re":
-it	Rv#H
&es and	Rs&:
#ta 1	Ri#3!?
'500	Rt!f
'a	Rk!:
(ddress	RQ,
)ministration	Rt"f
(nd	Fj!,#A^3m!,
(pi	Jn%3"&!,
(s	Jw!,RH
(t	Ri#3
)tribute	Rz&A
(wait	Rl%8
'beside	Ji#Hm!A
(ut	Rq&3
'centre	Rl%3
(omes	Ra"3
'do	Rr%:
'entry	Rc",
(rror	Rl%8
'file	Jc#?i!,#H
+s	BF,&,a%&#%(A+^
'has	Ri#:
)ve	Ri#:
'in	Rg%:
)to	J|"f%:
(s	Jr!H:H
(tself	Ri#:
'loss	Rj!3
'must	Ri#:
'no	Rb&&
`)
