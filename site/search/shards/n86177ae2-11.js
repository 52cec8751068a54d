sitegenSearch("n86177ae2-11",`!without saying	Rg#A
+cripts	Fh&,)3!V":
+earching	Rp!%
,ctions	J3,t%,
,ssions	Rm%:
+sl	Ry%:
+tated	Fr!V4O6O"O
+uch	Ru&H
*that	Fx!:):&:
,e	6':*:R,+A&V&f"m":4:",-H+H(H"f(,,:3:4&!:5:&,":
-ir	Je"H6H
,is	R/,
+ouching	J|!31:
*valid	Ru!3
*what	Rr&O
,ich	Jw!Hq"{"
-te	Rn&{%
+ords	Rg&H
+ww	Je!3+V
-authenticate	Je!3+V
*x	Jr!36H
%nessed a	Re%3
"oken prometheus	Ro!3
#nders why	R],
#rd 600	Rs&A
'after	RP,
(nd	J~"Hq!3
(t	JC:l%V
'behind	R9,
'cafe	R"3
(ounts	Rs&3
'for	Jp#fh!%
(rom	Rs&3
'http	R6:
'in	Rs&3
(s	Jf&m*{%
(t	JC,s%H
'more	Rs&3
'no	Rs&:
)unusedvars	Rs&:
'of	Rs&3!:
'says	Rs&A
(o	Rv&%
)me	R{%^
'that	R0,
)e	Rs&:
'variant	Rq#H
'with	Jn&f'3
&ing expired	Rh%,
&s 25	Rf&"
(5	R51
(8	Rv&1!F
(a	F5,z%{%'3
)bout	Rl!^
)fter	RX,
)lone	Rs&A
)re	B53N:h!fZ32&!<
)s	R0:
(bad	Rm"H
)eside	Ri!Q
)ut	Rs&A
(can	Rs&,
)ode	Rf&V
`)
