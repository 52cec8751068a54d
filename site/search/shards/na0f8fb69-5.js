sitegenSearch("na0f8fb69-5",`!for there	Ri&^
)se	J~"fO:
(is	62:%:UA&3&A%3!H9H%,%H"3,&"3%&!,#3%3#f":5A6?,,
(ose	Jp#f%H
)ugh	Rx#:
(ree	Ji!^-m
'oo	Rz%O
'raffic	Rp#3
)nsient	R~":
'witter	Re&3
(o	F23y!Hn"A
'yping	Rp!^
&unchanged	Rd"H
(encrypted	Rw#3
(wanted	Rb#3
'pdated	R0:
(loads	Fw"f&:A32&
(stream	Rq#f
&what	:K,>:"3&:&:+O!f?H(f3f6HHf%&03
*ever	Fi"O6fC,
(ich	:g!<)J>3",&V(V&,*O+H+38:>3+^
(o	Rb&H
)ever	Jg!Hg!H
)m	Rn!3
'indows	Rs%,
(th	Fb"&U:5:
*out	Ri&H
'ord	Ry&%
)k	Fj!O03H3
*ers	Rq#f
*ing	Rz&(
'riters	R{"V
+s	Rn"O
*ing	Jt!:q!V
'ww	Rc#A
)examplecom	Rc#A
&xml	Ru"3
&years	Jh!^_":
'ou	>p!3#V3H#,,f,:.H.,HO
)r	Fh!A+%EfC3
%bid storage	Re"O
)that	RQ,
+e	Rl#:
(den by	Jr!VAk
,cannot	Rr"H
,d	Rf#?
,for	Fg!,3H;o
,makes	Rp!^
,request	Fv!:E:(:
3header	Fv!:E:(:
-fc	Jz"H(H
,without	Rw#O
(s it	Fs!H7:o"%
*keeping	Ri!H
*rfc	Rv!H
*servers	Rh!3
`)
