sitegenSearch("n2f25d1f7-0",`!let it	Fr!H(,#Hb!:
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
#vel 1	F8&!,q%A(,
)00	Rx&:
(2	>2,",',o%V)3",'3#O
(3	J3:&:
(deeper	Rf&m
(for	R8,
(info	Fv%3#3"3
)s	Jc%:Ft
(of	Rf&m
)r	Rx&,
'1 heading	F8&!,q%A(,
'2 heading	F2,|%3",
`)
