sitegenSearch("ne9988a13-2",`!for those	Jn#f%H
)ugh	Rv#:
(ree	Jg!^-m
'oo	Rx%O
'raffic	Rn#3
)nsient	R|":
'witter	Rc&3
(o	F23w!Hm"A
'yping	Rn!^
&unchanged	Rb"H
(encrypted	Ru#3
(wanted	R_#3
'pdated	R0:
(loads	Fu"f&:A32&
(stream	Ro#f
&what	:K,<:"3&:&:+O!f?H(f3f6HHf#&03
*ever	Fg"O6fC,
(ich	:e!<)J>3",&V(V&,*O+H+38:>3*^
(o	R_&H
)ever	Je!Hg!H
)m	Rl!3
'indows	Rq%,
(th	F_"&U:5:
*out	Rg&H
'ord	Rv&%
)k	Fh!O03H3
*ers	Ro#f
*ing	Rw&(
'riters	Ry"V
+s	Rl"O
*ing	Jr!:q!V
'ww	Ra#A
)examplecom	Ra#A
&xml	Rs"3
&years	Jf!^_":
'ou	>n!3#V3H#,,f,:.H.,HO
)r	Ff!A+%EfC3
%bid storage	Rc"O
)that	RQ,
+e	Rj#:
(den by	Jp!VAk
,cannot	Rp"H
,d	Rd#?
,for	Fe!,3H;o
,makes	Rn!^
,request	Ft!:E:(:
3header	Ft!:E:(:
-fc	Jx"H(H
,without	Ru#O
(s it	Fq!H7:n"%
*keeping	Rg!H
*rfc	Rt!H
*servers	Rf!3
*the	Rh!A
*upgrade	Rf#3
+sing	Rg!H
%ce an	Rp#H
(clients	Rt#:
'list the	Rq!O
`)
