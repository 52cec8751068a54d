sitegenSearch("n936889b8-9",`!counts text	Rn&{%
*he	F{":U3835H
,m	Ro!:
*wice	Ro!A
)with	Rp&,
%rse and	Rw"3
&t has	Rj#3
(in	Rj#H
(of	Rj#?
)r	Rq%:
*der	Rj#?
-s	Rr%3
(the	Rj#A
#ver the	Rr#:
'age all	Jf&"2F
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
#p also	Rn&m
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
(s of	R}#3
%te has	Rj!O
)ttp	Rj!,
(named	Rj!3
%wl google	Rn":
(rate	Jp"H>:
'ed and	Ro&,
(r a	Ro#:
*cannot	R{!:
*or	Rg%:
)s dilute	Ro!A
,own	Rp"H
+follow	Rr!m
+in	Rr!H
+link	Rn%&
+may	Jw":8H
+off	Rs#f
,n	Rq!m
+reduce	Rk#:
+should	Rg%:
,low	Fh#:&:#m
+take	Jp":"H
,reat	Ru":
+use	Rh":
'ing seen	Rn%H
's more	Rn#:
#eate a	R{#:
)content	R~!3
`)
