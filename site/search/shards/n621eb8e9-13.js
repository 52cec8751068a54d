sitegenSearch("n621eb8e9-13",`!without wwwauthenticate	Ji!3+V
*x	Jv!36H
%nessed a	Ri%3
"off2 format	Rz&8
(pages	Rz&:
#ken prometheus	Rs!3
#nders why	Ra!,
#rd 600	Rx&A
'after	RP,
(nd	Jc#Hr!3
(t	JC:q%V
'behind	J9,<,
'cafe	R"3
(ounts	Rx&3
'for	Jt#fi!%
(rom	Rx&3
'http	R6:
'in	Rx&3
(s	Jj&m+{%
(t	JC,x%O
'more	Rx&3
'no	Rx&:
)unusedvars	Rx&:
'of	Rx&3!:
'says	Rx&A
(o	R{&%
)me	R_&^
'that	R0,
)e	Rx&:
'variant	Ru#H
'with	Js&f'3
&ing expired	Rl%,
&s 25	Rj&"
(5	R51
(8	R{&1!F
(a	J5,_&{%'3
)bout	Rp!^
)fter	R[,
)lone	Rx&A
)nd	Rq&A
)re	B53R:h!fZ3&O/&!<
)s	J0:T:
(bad	Rq"H
)eside	Rm!Q
)ut	Rx&A
(can	Rx&,
)ode	Rj&V
*unt	Rx&3
(each	Rk&H
)rror	Ry&*
(follow	Rx&3
*r	Rx&:
)rom	Rx&A
(in	B5,8:m%O"3%A
(json	Rx&:
(may	Ra",
)ust	Rx&3
(no	Rt!%
(of	BN:=3Pfs!,/H
)r	Ru&3
(re	Rx&A
(source	Rk&F
)uch	Rx&3
(than	R5&
+t	Fk!Jf#A!O+3!A%:
*e	Jj&V-3
+oldid	Ru&3
`)
