sitegenSearch("n7e037b21-12",`!limiting from	Rl#V
+what	Rq!,
'req applies	Rl#H
*status 429	Rl#H
's along	R_&A
*nd	Ru!X
+swer	R{#V
*re	Rs!3
*s	R_#f
*t	Ru!V
)because	Rf#H
+gin	R_#f
)could	Rg&,
)for	JR1h!f
)in	Rs#H
)lead	Rd%,
,ves	Rd%:
)of	Fg"Oc",-&%3
)say	Rf%3
*hould	R}#A
)than	Rs!:
,t	Ry"3
+e	Rd#V
,re	Rw#f
)upload	R|!3
/limit	R|!3
#ne 1	Rq"?
'3	Rg"A
'a	Rt#H
(fter	Jy!,*:
(n	RZ:
)d	B:3~#3"35f#,!H"O1,
(re	R[,
(s	Jx!H_#3
)sumes	Rw!3
(t	Jt"mA:
'below	Rz&:
(reak	JF:x%3":
)owsers	Rj%A
'column	Jn&H13
)mes	R(:
)okie	Rz%1
)unts	Ru&,
'does	Jq"H0:
(raft	R{&A
'each	Rs&%
(mphasis	Rs&:
(nds	JZ:z!3l!:
(very	Rr&A
'for	Bo!:'%%,!^-As"A
*m	R~&3
(rom	Rh#A
'get	Rt#f
'had	R_&,
)s	J[353_#,
(eaders	Ro!*
(ow	Rx&A
'iconv	J":&:
(f	R[:
(n	FD,c!OJmd!,
)side	Re":
(s	>n"A)t,A/3!A)3D34^"A*^!f#,
(t	Bh#:E&H^)H%,
)self	R}&3
'leads	Rt&,
(ine	Rd!:
+png	Rd!:
`)
