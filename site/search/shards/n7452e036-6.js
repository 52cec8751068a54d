sitegenSearch("n7452e036-6",`!builtin files	R|&.
*one	Jm&{#0,":
-s	R|&%
*template	Nb!,m#{#
2s	Rq&,
+heme	Rc!,!3
#lk import	Rb"3
#rmese text	Rz&:
%ning room	R~#,
&t rfc	Rp#f
#siness account	Rj&,
+knowing	Rv"H
+send	Ru"H
%y for	Ni#36V
'page	Ru!:
'raise	Ru#f
'to	Rf%3
'writers	R|":
#t 100	R|!:
&440	Ru%3
&a	Bv!A(H(&%:!OB:*3.3
'ctive	NY:s#t
'lready	R}!,
'n	Nk#,Q,
(other	Rw#?
's	Rf#f
't	RL,
&because	Rj&3
(gins	R_'3
&can	Rn":
)not	R)&
'loses	Rp#f
'ome	Rg%:
'url	Rc#A
&demands	Rm!O
'o	Nb"fb#3
'rop	Rt#m
&each	R|!f
'rrors	Ro!:
'very	Rt!V
+thing	R_"f
&for	JN&f%3%:
&has	Bb"3.O*3f!&I3
'ead	Rx!3
&in	R'3
't	B,:e!%>f2,g!V=A
(s	N0,k!O
&keep	Nq!,&O
'now	Rg"f
&lamp	R}&?
*101	R}&?
'ines	R_':
(st	Rl&O
&means	Ro!:
(t	Rv!Q
&never	Nn"fn"3
'o	R/3
(body	R<3
(rmally	Rs#:
(t	>U&7H#A+H#:*f7H1,",,3!Ar!O
)hing	Rm&{'
&only	Rm!,
&port	Re%3
&several	Rg",
`)
