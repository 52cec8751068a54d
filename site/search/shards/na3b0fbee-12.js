sitegenSearch("na3b0fbee-12",`!counts it	Js!,]:
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
(s of	Rb%3
%te has	Rn!O
)ttp	Rn!,
(named	Rn!3
%wl google	Rr":
(rate	Jt"H>:
'ed and	Rt&,
(r a	Rs#:
*cannot	R_":
*or	Rk%:
)s dilute	Rs!A
,own	Rt"H
+follow	Rv!m
+in	Rv!H
+link	Rr%&
+may	J{":8H
+off	Rw#f
,n	Ru!m
+reduce	Ro#:
+should	Rk%:
,low	Jl#:&:#m
+take	Jt":"H
,reat	Ry":
+use	Rl":
'ing seen	Rr%H
's more	Rr#:
`)
