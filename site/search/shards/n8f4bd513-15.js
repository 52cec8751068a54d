sitegenSearch("n8f4bd513-15",`!without retryafter	Jn!Vs"3
*saying	Rg#A
+cripts	Fh&,*3!V":
+earching	Rp!%
,ctions	J3,t%,
,ssions	Rm%:
+sl	Ry%:
+tated	Fr!V4O6O"O
+uch	Rv&H
*that	Fx!:):&:
,e	6':*:R,+A&V&f"m":4:",-H+H(H"f(,,:3:4&!:5:",&,":
-ir	Je"H6H
,is	R/,
+ouching	J|!31:
*valid	Ru!3
*what	Rs&O
,ich	Jw!Hq"{"
-te	Ro&{%
+ords	Rg&H
+ww	Je!3+V
-authenticate	Je!3+V
*x	Jr!36H
%nessed a	Re%3
"oken prometheus	Ro!3
#nders why	R],
#rd 600	Rt&A
'after	RP,
(nd	J~"Hr!3
(t	JC:m%V
'behind	R9,
'cafe	R"3
(ounts	Rt&3
'for	Jp#fi!%
(rom	Rt&3
'http	R6:
'in	Rt&3
(s	Jf&m+{%
(t	JC,t%H
'more	Rt&3
'no	Rt&:
)unusedvars	Rt&:
'of	Rt&3!:
'says	Rt&A
(o	Rw&%
)me	R{%^
'that	R0,
)e	Rt&:
'variant	Rq#H
'with	Jo&f'3
&ing expired	Rh%,
&s 25	Rf&"
(5	R51
(8	Rw&1!F
(a	F5,{%{%'3
)bout	Rl!^
)fter	RX,
)lone	Rt&A
)nd	Rm&A
)re	B53N:h!fZ33&!<
)s	R0:
(bad	Rm"H
)eside	Ri!Q
`)
