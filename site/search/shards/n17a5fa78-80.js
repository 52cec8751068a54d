sitegenSearch("n17a5fa78-80",`!httpstatusloopdetected rust	Rs#&
,methodnotallowed go	Rr"&
=rust	Rr"&
-isdirectedrequest go	Ra#&
?rust	Ra#&
-ovedpermanently go	Re"&
=rust	Re"&
-ultiplechoices go	Rd"&
<rust	Rd"&
1status go	Ra"&
8rust	Ra"&
,networkauthenticationrequired go	Ru#&
Jrust	Ru#&
-ocontent go	R}!&
6rust	R}!&
.nauthoritativeinfo rust	R|!&
@rmation go	R|!&
.tacceptable go	Rs"&
:rust	Rs"&
/extended go	Rt#&
8rust	Rt#&
/found go	Rq"&
5rust	Rq"&
/implemented go	Rl#&
;rust	Rl#&
/modified go	Rh"&
8rust	Rh"&
,ok go	Ry!&
/rust	Ry!&
,partialcontent go	R_"&
;rust	R_"&
.ymentrequired go	Ro"&
<rust	Ro"&
-ermanentredirect go	Rl"&
>rust	Rl"&
-reconditionfailed go	Ry"&
?rust	Ry"&
8required go	Rg#&
Arust	Rg#&
.ocessing go	Rv!&
7rust	Rv!&
/xyauthenticationrequired go	Rt"&
5required rust	Rt"&
,rangenotsatisfiable since	R}"&
-equestedrangenotsatisfiable go	R}"&
`)
