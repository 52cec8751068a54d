sitegenSearch("nf8f335d8-12",`!statuscode unprocessable	Rd#&
:entity	Rd#&
/supported	R~"&
8mediatype	R~"&
.pgrade	Rh#&
4required	Rh#&
.ri	R}"&
0toolong	R}"&
.se	Rk"&
0proxy	Rk"&
-variant	Rs#&
4alsonegotiates	Rs#&
,alertsyaml and	Rq!3
,sstatus404notfound springs	Rl!O
(es such	Rt&A
(forcelist the	Rs!O
(nonauthoritativeinfo for	Rl!:
(proxyauthrequired for	Rl!:
(teapot in	Rl!:
(uri 201	Rx!?
,because	Rx!3
,which	Rx!A
'te obliges	Rl#3
%y as	Fa"3):x",
'below	R}"f
'english	Rj&,
(verything	Rq&3
(xactly	R{&,
'green	Rf%:
'in	Rh"f
'markdown	Ro&:
'on	Rq&{"
(ther	Rq&{"
'silent	Jp!,VH
(o	Rn#3
(uch	Rq&{"
'under	Rj#f
(p	R~%:
'what	Ri":
)ere	Jo%:C{"
(ith	Rv&:
&ed and	Rl":
*s	R_#:
)behind	R=3
)rfc	Rb#f
)the	Rt&3
&s 01000	Rj&3
(15.5.5	Rv&:
(a	Jg":l"^
)n	Rs&O
*d	Rt!3
)s	Fp&:"{"/,
(broken	Rk#:
(empty	Rw&3
(get	Jt!3;f
(head	Rt!,
(in	Fi!:b#3!V,O
`)
