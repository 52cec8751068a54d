sitegenSearch("nca795ed9-3",`!statuscode unprocessable	Rb#&
:entity	Rb#&
/supported	R|"&
8mediatype	R|"&
.pgrade	Rf#&
4required	Rf#&
.ri	R{"&
0toolong	R{"&
.se	Ri"&
0proxy	Ri"&
-variant	Rq#&
4alsonegotiates	Rq#&
,alertsyaml and	Ro!3
,sstatus404notfound springs	Rj!O
(es such	Rq&A
(forcelist the	Rq!O
(nonauthoritativeinfo for	Rj!:
(proxyauthrequired for	Rj!:
(teapot in	Rj!:
(uri 201	Rv!?
,because	Rv!3
,which	Rv!A
'te obliges	Rj#3
%y all	Rn&{"
(s	F~!3):w",
'below	R{"f
'everything	Rn&3
(xactly	Rx&,
'green	Rd%:
'in	Rf"f
'on	Rn&{"
'silent	Jn!,VH
(o	Rl#3
(uch	Rn&{"
'under	Rh#f
(p	R|%:
'what	Rg":
)ere	Jm%:B{"
(ith	Rs&:
&ed and	Rj":
*s	R}":
)behind	R=3
)rfc	R_#f
)the	Rq&3
&s 01000	Rh&3
(15.5.5	Rs&:
(a	Je":k"^
)n	Rp&O
*d	Rr!3
)s	Fm&:"{"/,
(broken	Ri#:
(empty	Rt&3
(get	Jr!3;f
(head	Rr!,
(in	Fg!:b#3!V+O
*side	Rn&t
(on	J}!:(H
)ut	R{":
`)
