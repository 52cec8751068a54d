sitegenSearch("n19a9ee6c-1",`!less in	Rt&3
(t	Rp"3
'often	Jq":Q,
'than	Fr"O;Oj!3
)e	RP,
'where	Rg!:
&on is	Rr!3
#t a	B6:c!H(:0,V:
'll	Rd&:
'n	R{%:
&body	Rl!?
&callers	Rh#f
'lients	Rk"H
'url	Rk!,!3
&down	R{%V
&each	Fq!O"3a!H
&git	Ji&1*,
&it	Fr!H(,#Hb!:
&monitors	Ri%:
&neither	Rq!:
&one	Jr!HOf
'ptions	Re!V!t
&parallel	Rn":
'eople	Rn%:
&scripts	Rf!:
'itegen	Rk&f
&the	:8:NH*:(H.f/3-H/H(H#H#3(:(:<:":?H
)m	Rv"H
&where	Rb!:
%s a	F_"H;O-,
(n	Rp"f
'it	Rt%,
'others	Rg&A
'the	R?:
*m	Rf":
'you	Je!%r!,
%ter and	Rl!:
)before	R{%:
)case	:>,#,/(,,o#V!^#:!^#:#:#:"O!^"V&3%8!?
*ounts	Ro&{%
)has	Rj&:
)is	R"3
)lifts	R_!:
)on	Rt&3
*r	Ro&{%
)too	Rt&3
)was	R",
(s and	Jt&:*3
+re	Rt&:
*begins	Rt&:
*cut	Rt&:
*digits	Fl!:{"383
*e0382	Rt&:
+rrors	Rp&V
*have	R93
*is	Rt&:
*marks	Ro&3
*of	Rg&O
+n	Rt&3
+r	Fj&:'3'3
*rename	RM:
*such	Jy%OD3
+wapped	RZ3
`)
