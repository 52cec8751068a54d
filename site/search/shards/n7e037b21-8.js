sitegenSearch("n7e037b21-8",`!let sitegen	Ro&f
&the	:8:RH*:(H.f/3-H/H(H#H#3(:(:<:":.m3H
)m	Rz"H
&where	Rf!:
%s a	Jd"H;O-,
(n	Rt"f
'it	Jd!:v",
'others	Rk&A
'the	R?:
*m	Rj":
'you	Ji!%r!,
%ter and	Rp!:
)before	R_&:
)case	:>,#,/(/,p#V!^#:!^#:#:#:"O!^"V&3%8!?
*ounts	Rs&{%
)has	Rn&:
)is	R"3
)lifts	Rc!:
)on	Rx&3
*r	Rs&{%
)too	Rx&3
)was	R",
(s and	Jx&:*3
+re	Rx&:
*begins	Rx&:
*cut	Rx&:
*digits	Jp!:{"383
*e0382	Rx&:
+rrors	Rt&V
*have	R93
*is	Rx&:
*marks	Rs&3
*of	Rk&O
+n	Rx&3
+r	Jn&:'3'3
*rename	RM:
*such	J}%OD3
+wapped	R^3
&ing a	Jn#H#H
*next	Rj"H
*the	Jq"HAH
#vel 1	F8&!,u%A',#,
)00	R}&:
(2	>2,",',s%V),"3",'3#V
(3	J3:&:
(deeper	Rj&m
)own	Rq&,
(for	R8,
(info	Jz%3#3"3
)s	Jg%:Ft
(of	Rj&m
)r	R}&,
'1 heading	J8&!,u%A),
'2 heading	J2,b&3",
0s	F3,',s%V2V
'3 heading	J3:&:
's and	J(,q#H
)deep	B(&',h&{#)H%:
"ib apt	Rm&*
%c libcmark	Rm&,
`)
