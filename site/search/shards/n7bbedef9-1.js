sitegenSearch("n7bbedef9-1",`!statuscode reset	Rc"&
2content	Rc"&
-see	Rk"&
0other	Rk"&
/rvice	Rr#&
4unavailable	Rr#&
.witching	Ry!&
6protocols	Ry!&
-temporary	Ro"&
6redirect	Ro"&
.oo	Ji#&%&
0early	Ri#&
0manyrequests	Rl#&
-unauthorized	Rr"&
0vailable	Rn#&
8forlegalreasons	Rn#&
/processable	Rf#&
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
`)
