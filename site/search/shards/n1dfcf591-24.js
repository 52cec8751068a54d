sitegenSearch("n1dfcf591-24",`!less the	RP,
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
&git	Ji&1),
&it	Fr!H(,#Hb!:
&monitors	Ri%:
&neither	Rq!:
&one	Jr!HOf
'ptions	Re!V!t
&parallel	Rn":
'eople	Rn%:
&scripts	Rf!:
'itegen	Rk&f
&the	:8:NH*:(H.f/3-H/H(H#H#3(:(:<:":>H
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
)case	:>,#,/(,,o#V!^#:!^#:#:":"O!^"V&3%8!?
*ounts	Rn&{%
)has	Rj&:
)is	R"3
)lifts	R_!:
)on	Rs&3
*r	Rn&{%
)too	Rs&3
)was	R",
(s and	Js&:*3
+re	Rs&:
*begins	Rs&:
*cut	Rs&:
*digits	Fl!:{"373
*e0382	Rs&:
+rrors	Ro&V
*have	R93
*is	Rs&:
*links	RM&
*marks	Rn&3
*of	Rg&O
+n	Rs&3
+r	Fj&:&3'3
*rename	RM:
*such	Jy%OC3
+wapped	RZ3
&ing a	Jj#H#H
*next	Rf"H
*the	Jm"HAH
`)
