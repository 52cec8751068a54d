sitegenSearch("n0d8b54db-8",`!without x	Jt!36H
%nessed a	Rg%3
"off2 format	Rx&8
(pages	Rx&:
#ken prometheus	Rq!3
#nders why	R_!,
#rd 600	Rv&A
'after	RP,
(nd	Ja#Hr!3
(t	JC:o%V
'behind	R9,
'cafe	R"3
(ounts	Rv&3
'for	Jr#fi!%
(rom	Rv&3
'http	R6:
'in	Rv&3
(s	Jh&m+{%
(t	JC,v%O
'more	Rv&3
'no	Rv&:
)unusedvars	Rv&:
'of	Rv&3!:
'says	Rv&A
(o	Ry&%
)me	R}%^
'that	R0,
)e	Rv&:
'variant	Rs#H
'with	Jq&f'3
&ing expired	Rj%,
&s 25	Rh&"
(5	R51
(8	Ry&1!F
(a	F5,}%{%'3
)bout	Rn!^
)fter	RZ,
)lone	Rv&A
)nd	Ro&A
)re	B53P:h!fZ3&O/&!<
)s	R0:
(bad	Ro"H
)eside	Rk!Q
)ut	Rv&A
(can	Rv&,
)ode	Rh&V
*unt	Rv&3
(each	Ri&H
)rror	Rw&*
(follow	Rv&3
*r	Rv&:
)rom	Rv&A
(in	B5,8:k%O"3%A
(json	Rv&:
(may	R~!,
)ust	Rv&3
(no	Rr!%
(of	BN:;3Pfs!,/H
)r	Rs&3
(re	Rv&A
(source	Ri&F
)uch	Rv&3
(than	R5&
+t	Fi!Jf#A!O+3!A%:
*e	Jh&V-3
+oldid	Rs&3
)o	Rg!3
)rue	Rw&3
(what	Ji&H03
`)
