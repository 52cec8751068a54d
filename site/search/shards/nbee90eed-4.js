sitegenSearch("nbee90eed-4",`!lifts nothing	Jd!:j#{!&V
(one	Rl&{!
*ly	Rd!,
#ght dark	R|&8
'dark 7a1fa2	R|&8
#ke 204	Re":
'300	Rp"H
'503	Rm%:
)4	Re&:
'a	:=,9:;3)O#:!AD:,:1H1:>V':#:'{!',
(n	FT,K:;fn!V
)d	Ng"fl"V
)y	Bl"O%:#:&:)f::b!{"
(re	Nx&A)3
'become	Rs&,
'developers	Rf&3
'get	Ny!,!363
(rowth	Ru!A
'hard	Rh",
'in	Ro"A
(s	R_'3
(t	Jk!C-Ve#H
)s	Ry!m
'links	Rn&O
(ost	Rm!:
'success	R~#:
'the	F|!H;:<fUV
)is	Rz#:
)ose	R_':
(o	Rz"H
&ly a	Ra'3
)been	R*,
)it	Rp!f
)not	Jy!fn!:B3
)to	N}!,A,
)yours	Ru!O
#mit above	R_%:
)nd	Bq!APH"O/H(H43
*swers	Rd%3
)re	Rw!:
)s	Ra#f
(bandwidth	Rm%:
)ecomes	Rn#O
)rowsers	Rx!H
)ut	Jo#3q!%":
)y	Nw!Aw!3
(called	Ry#f
)ount	Rm&H
(each	Rt#f
)rror	R}#,
)xceeded	Jp!3~!(!?!X>?
*ists	R(,
(fields	Jt!t%&!VWf
)or	BT8C^E3!HI3&V
(in	Nm%:6:!O
*to	Rn#f
)s	:o!O#:"H^3(,&h,3&3'&.3*:*:
)t	Jr!%O3m!{!
(lies	Ra#H
*mit	Rw!:
`)
