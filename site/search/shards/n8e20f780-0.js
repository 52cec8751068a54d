sitegenSearch("n8e20f780-0",`!statuscode unauthorized	Rt"&
0vailable	Rp#&
8forlegalreasons	Rp#&
/processable	Rh#&
:entity	Rh#&
/supported	Rc#&
8mediatype	Rc#&
.pgrade	Rl#&
4required	Rl#&
.ri	Rb#&
0toolong	Rb#&
.se	Ro"&
0proxy	Ro"&
-variant	Rw#&
4alsonegotiates	Rw#&
,alertsyaml and	Ru!3
,sstatus404notfound springs	Rp!O
(es such	Rx&A
(forcelist the	Rw!O
(nonauthoritativeinfo for	Rp!:
(proxyauthrequired for	Rp!:
(teapot in	Rp!:
(uri 201	R|!?
,because	R|!3
,which	R|!A
'te obliges	Rp#3
%y as	Je"3):x",
'below	Rb#f
(y	Rx!3
'english	Rn&,
(verything	Ru&3
(xactly	R_',
'green	Rj%:
'in	Rl"f
'markdown	Rs&:
'on	Ru&{"
(ther	Ru&{"
'silent	Nt!,VH
(o	Rr#3
(uch	Ru&{"
'under	Rn#f
(p	Rc&:
'what	Rm":
)ere	Ns%:C{"
(ith	Nx!3d#:
&ed and	Rp":
*s	Rd#:
)behind	R>3
)rfc	Rf#f
)the	Rx&3
&s 01000	Rn&3
(15.5.5	Rz&:
(a	Nk":l"^
)n	Rw&O
*d	Rx!3
`)
