sitegenSearch("na9b07f75-7",`!statuscode proxy	Rt"&
2authenticationrequired	Rt"&
-range	R}"&
2notsatisfiable	R}"&
.equest	Ju"&5&
4headerfieldstoolarge	Ri#&
4timeout	Ru"&
/set	R~!&
2content	R~!&
-see	Rg"&
0other	Rg"&
/rvice	Rn#&
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
(es python	Ra"&
+such	Rq&A
(forcelist the	Rq!O
(nonauthoritativeinfo for	Rj!:
(proxyauthrequired for	Rj!:
(teapot in	Rj!:
(uri 201	Rv!?
,because	Rv!3
,which	Rv!A
'te obliges	Rj#3
%y all	Rn&{"
`)
