sitegenSearch("n6f4e6161-7",`!for their	Ry&3
)m	F[,=:M3k!A
)re	Rk&^
)se	Ja#fO:
(is	62:%:WA&3&A%3!H9H%,%H"3,&"3%&!,#3%3#f":5A6?,,
(ose	Jd!&p!f%H
)ugh	Rz#:
(ree	Jk!^-m
'oo	R|%O
'raffic	Rr#3
)nsient	Ra#:
'witter	Rg&3
(o	J23{!Hn"A
'yping	Rr!^
&unchanged	Rf"H
(encrypted	Ry#3
(wanted	Rd#3
'pdated	R0:
(loads	Fy"f&:A32&
(stream	Rs#f
&what	:K,@:"3&:&:+O!f?H(f3f6HHf%&03
*ever	Jk"O6fC,
(ich	:i!<)J>3",&V(V&,*O+H+38:>3+^
(o	Rd&H
)ever	Ji!Hg!H
)m	Rp!3
'indows	Ru%,
(th	Jd"&U:5:
*out	Rk&H
'ord	R{&%
)k	Jl!O03H3
*ers	Rs#f
*ing	R|&(
'riters	R}"V
+s	Rp"O
*ing	Jv!:q!V
'ww	Re#A
)examplecom	Re#A
&xml	Rw"3
&years	Jj!^_":
'ou	>r!3#V3H#,,f,:.H.,HO
)r	Fj!A+%EfC3
%bid storage	Rg"O
)that	RQ,
+e	Rn#:
(den by	Jt!VAk
,cannot	Rt"H
,d	Rh#?
,for	Ji!,3H;o
,makes	Rr!^
,request	Jx!:E:(:
3header	Jx!:E:(:
-fc	J|"H(H
,without	Ry#O
(s it	Ju!H7:o"%
*keeping	Rk!H
`)
