sitegenSearch("n3684fc1e-9",`!counterpart to	Rt",
)s that	Ro!3
'ing a	Jh"HKH
+by	Rh#H
+characters	Rx"H
+every	Jd#H(H
+it	Jj"HLH
+levels	Rs#H
+on	Ft!H<H2H
+period	Rg%V
'ry a	Rp"3
*code	Rb#3
*is	Rv&V
*only	Rj#H
's 101	Rf!A
)2026	R~!?
)4xx	Ru%:
)and	FG,>H.^
*s	>/,Z3%3%1::K,#:2:D3.3
)bytes	Rx"H
)code	Ro&{%
-s	Rf!%
)ever	Rt&3
)from	R_",
)is	Fs!:%OR,
*t	Jo!,]:
+s	Rs&V
)most	Rt&3
)text	Ro&{%
*he	F{":U3836H
,m	Ro!:
*wice	Ro!A
)with	Rq&,
%rse and	Rw"3
&t has	Rj#3
(in	Rj#H
(of	Rj#?
)r	Rq%:
*der	Rj#?
-s	Rr%3
(the	Rj#A
#ver the	Rr#:
'age all	Jf&"3F
+none	JG,d%V
+warn	JG,d%3
,hether	Rf&f
's 200	Rg!O
)both	Ra#3
)error	Rm#O
.s	Rg!O
)one	Rj#3
)the	JJ,@A
"panel publishes	Rg%,
(s that	Rg%,
#p also	Ro&m
#u microseconds	Rg&3
%microseconds 1969	Rg&1
2the	Rg&3
"rash at	R}#:
(by	R(,
(or	Ro!:
(reports	Rt"H
'ed client	Rc#H
*often	Rc#f
*process	Rm#H
`)
