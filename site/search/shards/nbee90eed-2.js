sitegenSearch("nbee90eed-2",`!letters is	Rz&:
*lint001	Rl&t
*marks	Ru&3
*of	Rm&O
+n	Rz&3
+r	Jp&:'3'3
*rename	RN:
*such	N_&OD3
+wapped	R_!3
&ing a	Np#H#H
*next	Rl"H
*the	Ns"HAH
#vel 1	F9&!,v%A',#,
)00	R_':
(2	>3,",',t%V),"3",'3#V
(3	N4:&:
(deeper	Rl&m
)own	Rs&,
(for	R9,
(info	J|%3#3"3
)s	Ni%:Ft
(of	Rl&m
)r	R_',
'1 heading	J9&!,v%A),
'2 heading	J3,c&3",
0s	F4,',t%V2V
'3 heading	N4:&:
's and	N(,s#H
)deep	F(&o&{#)H%:
)of	R-,
"ib apt	Ro&*
%c libcmark	Ro&,
&mark and	No&,#,
+dev	Ro&*
+makes	Ru&%
+reads	Ru&&
+the	Ru&%
*0.30.2 and	Ro&,
1libyaml	Ro&*
802	Ro&*
*dev libyaml	Ro&*
5dev	Ro&*
%jemalloc dev	Ro&*
-dev pkg	Ro&*
4config	Ro&*
%raries do	Fw":):!f1:HV
,follow	Rp!3
,have	Rf#H
,know	Rf#:
,look	Rr!H
,on	Ry!3
,renew	Rk!m
.peat	Rw!%
/ort	Jx":&:":
,still	Rp":
,that	Ng&3#3
.row	Rt%3
,urllib3	R{":
-se	Re&3
(y and	Rw!O
*call	Rk#h
`)
