sitegenSearch("n3684fc1e-14",`!d o	Fk!*]d8:
%r	Rr!3
#prop	Jb"?C?
(ertyupdate	Rd#?
(find	Rb"?
(stat	Jb"?C?
#quota	Rr#?
)notexceeded	Rr#?
#resource	Rb"?
,id	Rb"?
'ponse	Fa"?"?C?
#set	Rd#?
%tatus	Fa"?!H"?C?
#without	Jr!36H
"amage they	Rn!%
)why	Rn!&
#nger is	Rc"O
(ous one	Rb%:
,part	Ro#:
#sh ksh	Ro&m
&board and	Ra%V
,choose	R|%:
,http	Rf"?
,is	R|%,
-t	Ri!:
,that	Rf!A
-reats	Ri!^
,under	Ra%:
+s failures	Ra":
-it	Rr#H
&es and	Ro&:
#ta 1	Re#3!?
'500	Rp!f
'a	Rg!:
(ddress	RQ,
)ministration	Rp"f
(nd	Ff!,#A^3m!,
(pi	Jj%3"&!,
(s	Js!,RH
(t	Re#3
)tribute	Rv&:
(wait	Rh%8
'beside	Je#Hm!A
'centre	Rh%3
(omes	R|!3
'do	Rn%:
'entry	R~!,
(rror	Rh%8
'file	J~"?i!,
+s	BF,&,|#&#%(A+^
'has	Re#:
)ve	Re#:
'in	Jc%:K3
)to	Jx"f%:
(s	Jn!H:H
(tself	Re#:
'loss	Rf!3
'must	Re#:
'no	R}%&
'on	Jx"3.H
(r	Fk#3"f]^){!
'reaches	Re#3
(fc	F|",*H2:
'saves	Re#,
`)
