sitegenSearch("n088931c8-15",`!without the	6':*:W,,A&V&3!f"{!":4:",-H+H(H"f(,,:3:4&!:5:",&,":
-ir	Jk"H6Hr!,
,is	R/,
+ouching	Nc"31:
*valid	R{!3
,ry	Rm!H
*what	Ry&O
,ich	N}!Hq"{"
-te	Ru&{%
+ords	Rm&H
+ww	Nk!3+V
-authenticate	Nk!3+V
*x	Nx!36H
%nessed a	Rk%3
"off2 format	R|&8
(pages	R|&:
#ken prometheus	Ru!3
#nders why	Rb!,
#rd 600	Rz&A
'after	RQ,
(nd	Ne#Hr!3
(t	ND:r%V
'behind	N:,<,
'cafe	R"3
(ounts	Rz&3
'for	Nv#fi!%
(rom	Rz&3
'http	R7:
'in	Rz&3
(s	Nl&m+{%
(t	ND,y%O
'more	Rz&3
'no	Rz&:
)unusedvars	Rz&:
'of	Rz&3!:
'says	Rz&A
(o	R}&%
)me	Rb&^
'that	R0,
)e	Rz&:
'variant	Rw#H
'with	Nu&f'3
&ing expired	Rn%,
&s 25	Rl&"
(5	R61
(8	R}&1!F
(a	J6,a&{%'3
)bout	Rr!^
)fter	R],
)lone	Rz&A
)nd	Rs&A
)re	B63R:i!fZ3&O/&!<
)s	N0:U:
(bad	Rs"H
)eside	Ro!X
)ut	Rz&A
(can	Rz&,
)ode	Rl&V
*unt	Rz&3
(each	Rm&H
)rror	R{&*
(follow	Rz&3
*r	Rz&:
)rom	Rz&A
`)
