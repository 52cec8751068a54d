sitegenSearch("nf4217409-0",`!statuscode unprocessable	Rf#&
:entity	Rf#&
/supported	Ra#&
8mediatype	Ra#&
.pgrade	Rj#&
4required	Rj#&
.ri	R_#&
0toolong	R_#&
.se	Rm"&
0proxy	Rm"&
-variant	Ru#&
4alsonegotiates	Ru#&
,alertsyaml and	Rs!3
,sstatus404notfound springs	Rn!O
(es such	Rv&A
(forcelist the	Ru!O
(nonauthoritativeinfo for	Rn!:
(proxyauthrequired for	Rn!:
(teapot in	Rn!:
(uri 201	Rz!?
,because	Rz!3
,which	Rz!A
'te obliges	Rn#3
%y as	Jc"3):x",
'below	R_#f
'english	Rl&,
(verything	Rs&3
(xactly	R}&,
'green	Rh%:
'in	Rj"f
'markdown	Rq&:
'on	Rs&{"
(ther	Rs&{"
'silent	Jr!,VH
(o	Rp#3
(uch	Rs&{"
'under	Rl#f
(p	Ra&:
'what	Rk":
)ere	Jq%:C{"
(ith	Rx&:
&ed and	Rn":
*s	Rb#:
)behind	R=3
)rfc	Rd#f
)the	Rv&3
&s 01000	Rl&3
(15.5.5	Rx&:
(a	Ji":l"^
)n	Ru&O
*d	Rv!3
)s	Jr&:"{"/,
(broken	Rm#:
(empty	Ry&3
(get	Jv!3;f
(head	Rv!,
(in	Jk!:b#3!V,O
`)
