sitegenSearch("n31146447-12",`!counters that	Rs!3
'ing a	Jl"HKH
+by	Rl#H
+characters	R|"H
+every	Jh#H(H
+it	Jn"HLH
+levels	Rw#H
+on	Jx!H<H2H
+period	Rk%V
'ry a	Rt"3
*code	Rf#3
*is	Rz&^
*only	Rn#H
's 101	Rj!A
)2026	Rc"?
)4xx	Ry%:
)and	JG,BH.^
*s	>/,K,53%3%1::K,#:2:D3.3
)bytes	R|"H
)code	Rs&{%
-s	Rj!%
)ever	Rx&3
)from	Rd",
)is	Jw!:%OR,
*t	Js!,]:
+s	Rw&V
)most	Rx&3
)text	Rs&{%
*he	F_#:U3836H
,m	Rs!:
*wice	Rs!A
)with	Ru&,
%rse and	R{"3
&t has	Rn#3
(in	Rn#H
(of	Rn#?
)r	Ru%:
*der	Rn#?
-s	Rv%3
(the	Rn#A
#ver the	Rv#:
'age all	Jj&"3F
+none	JG,h%V
+warn	JG,d%m&3
,hether	Rj&f
's 200	Rk!O
)both	Re#3
)error	Rq#O
.s	Rk!O
)one	Rn#3
)the	JJ,DA
"panel publishes	Rk%,
(s that	Rk%,
#p also	Rs&m
#u microseconds	Rk&3
%microseconds 1969	Rk&1
2the	Rk&3
"rash at	Rb%:
(by	R(,
(or	Rs!:
(reports	Rx"H
'ed client	Rg#H
*often	Rg#f
*process	Rq#H
`)
