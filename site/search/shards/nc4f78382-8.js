sitegenSearch("nc4f78382-8",`!three pages	Rt&3
*rts	R{&3
)hrases	Rj!H
(questions	Ji!H+:
(refuse	Re!%
*latives	Rg!f
)fc	Rl!:
(that	Rm#f
*e	Rk!%
*ings	Fg!%&%83
)imes	Jo!3#O
)ypical	R{"3
(ways	Ra#f
)ords	Re!3
&shold because	Ro!V
,change	Ro!3
+s and	Ro!&
.re	Ro!%
%ottled requests	Ro!3
&ugh 401	Rm"3
*a	B^,K&!HEV(,_!:
+n	Jx#,&&
,d	Rx%:
+uth	Rn"H
.request	Rn"H
*before	Re!V
*clients	Rm!%
,oudflare	Rd%3
*in	Rk%:
+t	Jv#&=:
*one	Rt"3
+verload	Rn#,
*partials	Rv&3
*the	Be!H%V6O.,!3-fM&OH
-se	Jh"f.f
+o	Rt"H
+wo	Rr&3
*without	Re!t
&w an	Rn%3
(new	Rh%8
(on	Rn!3
(the	Rk!,
's an	R~!:
+d	Rn!3
)there	Rl!A
*oken	Rm%,
.mismatchexception	Rm%,
#u 23	Rt#?
%mb takes	Ry!O
"ickets their	Rq&%
#dy up	Rr#f
#ed to	Rm%,
%s its	Re!3
'to	Re!m
#ght for	Ro!:
#lde that	Ro&H
%l sends	R~!3
#me 200	Rb"3
'504	Rh!,
'a	Je!H#,
(fter	Rq!O
(llowed	Jm#f#&
)so	Rg!H
`)
