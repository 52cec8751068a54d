sitegenSearch("ne8073218-4",`!three layers	Rr#H
(minutes	Ru"O
)onths	Ra&3
*re	Rr!t
(names	Rn!O
)eed	Rs"H
)ot	Rv!V
(of	Rv!m
)ther	Jk#O>3
(pages	Rx&3
*rts	R_'3
)hrases	Rn!H
(questions	Jm!H+:
(refuse	Ri!%
*latives	Rk!f
)fc	Rp!:
(servers	Rd!8
(that	Rq#f
*e	Ro!%
*ings	Jk!%&%83
)imes	Js!3#O
)ypical	R_#3
(ways	Re#f
)ords	Ri!3
&shold because	Rs!V
,change	Rs!3
+s and	Rs!&
.re	Rs!%
%ottled requests	Rs!3
&ugh 401	Rq"3
*a	Bb!,L&!HEV(,T^,:
+n	J|#,&&
,d	R|%:
+uth	Rr"H
.request	Rr"H
*before	Ri!V
*clients	Rq!%
,oudflare	Rh%3
*in	Ro%:
+t	Jz#&=:
*one	Rx"3
+verload	Rr#,
*partials	Rz&3
*the	Bi!H%V6O.,!3-fM&OH
-se	Jl"f.f
+o	Rx"H
+wo	Rv&3
*without	Ri!t
&w an	Rr%3
(new	Rl%8
(on	Rr!3
(the	Ro!,
's an	Rc":
+d	Rr!3
)there	Rp!A
*oken	Rq%,
.mismatchexception	Rq%,
#u 23	Rx#?
%mb takes	R}!O
"ickets their	Ru&%
#dy up	Rv#f
#ed to	Rq%,
%s its	Ri!3
`)
