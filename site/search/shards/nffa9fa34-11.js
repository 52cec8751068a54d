sitegenSearch("nffa9fa34-11",`!new methods	Rx#:
'odels	Ra"?
&nginx	Ri"H
&on	Ri"H
(e	>X,53DAP:63&,5V-O
)s	Jm!AH&e"O
'r	Jr":f"3
(der	R~!A
&page	J~!33Hg"3
*s	Rw&O
(ssword	Rx%:
'ermanent	Ri"&
'hone	Rt%:
(rases	Rn!3
'lace	RJ:
'recondition	R}"&
(oject	J*:c&t
)tocol	Jy!,~!:
&redirect	Rs!:
(placed	Rr"&
(quest	Jy"H":
(source	Jt!3,&!,!3
)ponse	Rc":
'fc	Rz!3
'ule	Rs!:
&services	Ro%:
'ite	F*:c&"!v&1!V!^*O
'tate	Jw!m(3
&tag	R}":
'he	Jh&:%^
)me	Jk&}#13!:
+file	Jk&}#13!:
'o	Ri&:
(ken	Jl%8!O':!V
&urls	Ru&O
&version	Jb"A'H
-s	Rz&:
&was	Rl!,
'hen	Rt&,
'indow	Ra%:
(th	Ji"Hp"O
%er media	Rj!%
(one	R}"3
(send	Rt#H
(than	Rl"3
(version	R}"?
/s	Ju!Os"&
'version title	R}"?
&st version	Rk#f
%s even	Re":
(xample	Rn#?
'http	Ry#?
'it	Rm!:
'lamps	Ra"?
%token then	Rl%8
#xt 2fdashboard	Rj"?
'adds	RE:
(nd	JW,x!H
)swer	Rk!:
(s	R{"H
(t	R_#H
'build	Rk&3
`)
