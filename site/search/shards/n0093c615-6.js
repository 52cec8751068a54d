sitegenSearch("n0093c615-6",`!statuscode service	Rn#&
4unavailable	Rn#&
.witching	Ru!&
6protocols	Ru!&
-temporary	Rk"&
6redirect	Rk"&
.oo	Je#&%&
0early	Re#&
0manyrequests	Rh#&
-unauthorized	Rn"&
0vailable	Rj#&
8forlegalreasons	Rj#&
/processable	Rb#&
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
(es such	Rr&A
(forcelist the	Rq!O
(nonauthoritativeinfo for	Rj!:
(proxyauthrequired for	Rj!:
(teapot in	Rj!:
(uri 201	Rv!?
,because	Rv!3
,which	Rv!A
'te obliges	Rj#3
%y all	Ro&{"
(s	F~!3):x",
'below	R{"f
'everything	Ro&3
(xactly	Ry&,
'green	Rd%:
'in	Rf"f
'markdown	Rm&:
'on	Ro&{"
'silent	Jn!,VH
(o	Rl#3
(uch	Ro&{"
'under	Rh#f
(p	R|%:
'what	Rg":
)ere	Jm%:C{"
(ith	Rt&:
&ed and	Rj":
`)
