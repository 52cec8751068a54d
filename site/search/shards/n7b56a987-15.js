sitegenSearch("n7b56a987-15",`!three minutes	Rs"O
)onths	R~%3
*re	Rp!t
(names	Rl!O
)eed	Rq"H
)ot	Rt!V
(of	Rt!m
)ther	Ji#O>3
(pages	Rv&3
*rts	R}&3
)hrases	Rl!H
(questions	Jk!H+:
(refuse	Rg!%
*latives	Ri!f
)fc	Rn!:
(that	Ro#f
*e	Rm!%
*ings	Fi!%&%83
)imes	Jq!3#O
)ypical	R}"3
(ways	Rc#f
)ords	Rg!3
&shold because	Rq!V
,change	Rq!3
+s and	Rq!&
.re	Rq!%
%ottled requests	Rq!3
&ugh 401	Ro"3
*a	Ba!,K&!HEV(,T^,:
+n	Jz#,&&
,d	Rz%:
+uth	Rp"H
.request	Rp"H
*before	Rg!V
*clients	Ro!%
,oudflare	Rf%3
*in	Rm%:
+t	Jx#&=:
*one	Rv"3
+verload	Rp#,
*partials	Rx&3
*the	Bg!H%V6O.,!3-fM&OH
-se	Jj"f.f
+o	Rv"H
+wo	Rt&3
*without	Rg!t
&w an	Rp%3
(new	Rj%8
(on	Rp!3
(the	Rm!,
's an	Ra":
+d	Rp!3
)there	Rn!A
*oken	Ro%,
.mismatchexception	Ro%,
#u 23	Rv#?
%mb takes	R{!O
"ickets their	Rs&%
#dy up	Rt#f
#ed to	Ro%,
%s its	Rg!3
'to	Rg!m
#ght for	Rq!:
#lde that	Rq&H
`)
