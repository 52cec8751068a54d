sitegenSearch("n0021da4c-11",`!counts it	Jq!,]:
+s	Ru&V
)most	Rv&3
)text	Rq&{%
*he	F}":U3836H
,m	Rq!:
*wice	Rq!A
)with	Rs&,
%rse and	Ry"3
&t has	Rl#3
(in	Rl#H
(of	Rl#?
)r	Rs%:
*der	Rl#?
-s	Rt%3
(the	Rl#A
#ver the	Rt#:
'age all	Jh&"3F
+none	JG,f%V
+warn	FG,b%m&3
,hether	Rh&f
's 200	Ri!O
)both	Rc#3
)error	Ro#O
.s	Ri!O
)one	Rl#3
)the	JJ,BA
"panel publishes	Ri%,
(s that	Ri%,
#p also	Rq&m
#u microseconds	Ri&3
%microseconds 1969	Ri&1
2the	Ri&3
"rash at	R_%:
(by	R(,
(or	Rq!:
(reports	Rv"H
'ed client	Re#H
*often	Re#f
*process	Ro#H
(s of	R_%3
%te has	Rl!O
)ttp	Rl!,
(named	Rl!3
%wl google	Rp":
(rate	Jr"H>:
'ed and	Rr&,
(r a	Rq#:
*cannot	R}!:
*or	Ri%:
)s dilute	Rq!A
,own	Rr"H
+follow	Rt!m
+in	Rt!H
+link	Rp%&
+may	Jy":8H
+off	Ru#f
,n	Rs!m
+reduce	Rm#:
+should	Ri%:
,low	Fj#:&:#m
+take	Jr":"H
,reat	Rw":
+use	Rj":
'ing seen	Rp%H
's more	Rp#:
`)
