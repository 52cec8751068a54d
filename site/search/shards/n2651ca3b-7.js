sitegenSearch("n2651ca3b-7",`!same thread	Rd&3
(ime	Jl#3:3
(ls	Re#f
(o	Jy!:|"O!V
)ken	Rk"f
'unasked	Rt&^
(rl	R@&
'validator	Rf#H
*ue	R1,
'waiting	Rr#H
)ll	Rr"H
)rning	Ra"O
)y	F@:/,Bt}"^
(hen	Rs",
(ith	Ro!3
(ord	Rx&3
%ple a	Rs&f
)does	R:,
)has	R:3
*ighlighted	Rs&f
)in	Rs&m
*s	J9,!:",z%f!t
)sitegen	R9,
*o	R;,
(s a	Rh!,
+n	Rs&f
*in	Rs&f!m
*mean	Ry&%
*what	Ry&%
#ndbox site	Ra&&
.s	Ra&,
%itize a	Rq&,
,nd	Rs&{"
+known	Rs&{"
+or	Rl&,
%s own	Rz&8
'serif	Rz&8
(ystem	Rz&8
-ui	Rz&8
'woff2	Rz&:
#rif 2.1.0	Rn&A
(and	Rm&?
(category	Rm&1
(file	Rm&1
*ndings	Rn&?
0sarif	Rn&?
(or	Rk&,
(sarif	Rn&A
)itegen	Rm&1!8!?
/sarif	Rm&1!8!?
(test	Rm&1!8!?
(v3	Rm&1
'file sitegen	Rm&1
3sarif	Rm&1
#t in	Ry#H
%isfiable in	Rn!3
.since	Rb#&
)ed by	R/,
,there	Rb#H
#ve an	Rk#A
)d	Rl":
(s	RF:
'button	Rb"3
'early	RB1
'it	J":j#,.3
'often	JB1"1!:
'requests	J.1"1>1
`)
