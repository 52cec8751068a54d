sitegenSearch("nf184f5ab-8",`!through overload	Rn#,
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
(nd	:f!A"^/:):.:/&(H),'&H:.37,
)other	Rg&3
(s	Fw!f*H-O
'be	R}#:
)fore	RU,
)ing	Rn#m
(y	Rg&3
'class	Ro&{"
(onnect	Rk!?
(url	Ro#:
'either	Rb"3
(xists	R{&,
'first	R{%:
(or	Jn#Hg!O
(rom	Rg&3
'gmtime	Rk!T
(oogles	Rj%:
'how	Rv&O
'if	Jn!tu!3
(n	Fl!H',(,Qf
)to	R{%3
(so	R{&&
(t	Fg!H<H(f
)self	Re"O
'job	Ro!1
'left	Rc#f
(imit	Bf!f+:b!,,:C:
,s	Ju"3h!A
(ook	Ro%:
'makes	R_"f
)y	Rr"3
(ust	Rk&?
`)
