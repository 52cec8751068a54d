sitegenSearch("nb3da8062-5",`!lets others	Ri&A
'the	R?:
*m	Rh":
'you	Jg!%r!,
%ter and	Rn!:
)before	R}%:
)case	:>,#,/(.,o#V!^#:!^#:#:#:"O!^"V&3%8!?
*ounts	Rq&{%
)has	Rl&:
)is	R"3
)lifts	Rb!:
)on	Rv&3
*r	Rq&{%
)too	Rv&3
)was	R",
(s and	Jv&:*3
+re	Rv&:
*begins	Rv&:
*cut	Rv&:
*digits	Fn!:{"383
*e0382	Rv&:
+rrors	Rr&V
*have	R93
*is	Rv&:
*marks	Rq&3
*of	Ri&O
+n	Rv&3
+r	Fl&:'3'3
*rename	RM:
*such	J{%OD3
+wapped	R]3
&ing a	Jl#H#H
*next	Rh"H
*the	Jo"HAH
#vel 1	F8&!,s%A',#,
)00	R{&:
(2	>2,",',q%V),"3",'3#V
(3	J3:&:
(deeper	Rh&m
)own	Ro&,
(for	R8,
(info	Fx%3#3"3
)s	Je%:Ft
(of	Rh&m
)r	R{&,
'1 heading	F8&!,s%A),
'2 heading	F2,_&3",
0s	F3,',q%V2V
'3 heading	J3:&:
's and	J(,o#H
)deep	B(&',f&{#)H%:
"ib apt	Rk&*
%c and	Rk&,
&mark alone	Rk&,
,nd	Rm&,
+dev	Rk&*
+make	Rm&,
/s	Rq&%
+reads	Rq&&
+the	Rq&%
*0.30.2 or	Rk&,
1rm	Rk&*
*dev libjemalloc	Rk&*
`)
