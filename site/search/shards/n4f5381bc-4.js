sitegenSearch("n4f5381bc-4",`!those that	:y!,+A4O2O0m<O?{!(,#3",!A&A%A&:
)o	Rp#f
(under	Ry&O
(who	Ne!&Y,
)ith	J~":2f^m
,out	Rn&A
)orth	Rv%3
(you	Rc#3
%ugh a	R|#:
)in	Rs#O
*t	Nx":0A
)not	Nw!OJ:
,hing	Rp!:
)the	Rj#3
(t rfc	Rs#:
&sands mean	Ru!:
#read in	Rf&3
)or	R(:
)promises	Rf&:
)somebody	Rf&3
(s share	Rm&,
&e attempts	Nq#f%H
(braces	R_!,
(can	Rs#f
)haracters	NP,B:
)odes	Ry%,
*mbinations	Rb%3
(days	Rm!f
)igits	Fo!%~!^63A3
(failures	Ry!^
)iles	R}!H
(if	Rn"3
)n	Nw!O"H
(languages	Rj",
*yers	Rt#H
(minutes	Rw"O
)onths	Rc&3
*re	Rt!t
(names	Rp!O
)eed	Ru"H
)ot	Rx!V
(of	Rx!m
)ther	Nm#O>3
(pages	Rz&3
*rts	Rb'3
)hrases	Rp!H
(questions	No!H+:
(refuse	Rk!%
*latives	Rm!m
)fc	Rr!:
(servers	Re!8
(that	Rs#f
*e	Rq!%
*ings	Jm!%&%83
)imes	Nu!3#O
)ypical	Rb#3
(ways	Rg#f
)ords	Rk!3
&shold because	Ru!V
,change	Ru!3
+s and	Ru!&
.re	Ru!%
%ift v	Ru&m
`)
