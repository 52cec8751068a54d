sitegenSearch("n17a5fa78-79",`!httpstatuscodeunavailableforlegalreasons ruby	Rj#&
2processableentity ruby	Rb#&
2supportedmediatype ruby	R|"&
2used in	Rj":
7ruby	Rj"&
1pgraderequired ruby	Rf#&
1seproxy ruby	Ri"&
0variantalsonegotiates ruby	Rq#&
.nflict go	Rv"&
5rust	Rv"&
/tenttoolarge since	Rz"&
0inue go	Rt!&
5rust	Rt!&
-reated go	Rz!&
4rust	Rz!&
,earlyhints go	Rw!&
7rust	Rw!&
-s project	R~%,
-xpectationfailed go	R~"&
>rust	R~"&
,faileddependency go	Rd#&
=rust	Rd#&
-orbidden go	Rp"&
6rust	Rp"&
.und go	Rf"&
2rust	Rf"&
,gatewaytimeout go	Ro#&
;rust	Ro#&
-one go	Rw"&
1rust	Rw"&
,httpversionnotsupported go	Rp#&
Drust	Rp#&
,imateapot go	R_#&
.used go	Rc"&
3rust	Rc"&
-nsufficientstorage go	Rr#&
@rust	Rr#&
.ternalservererror go	Rk#&
@rust	Rk#&
,lengthrequired go	Rx"&
;rust	Rx"&
-ocked go	Rc#&
3rust	Rc#&
.opdetected go	Rs#&
`)
