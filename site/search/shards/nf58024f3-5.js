sitegenSearch("nf58024f3-5",`!1.2 should	Rv#3
&unverified	Rk#&
%2.1 a	R|%3
)did	Rz!:
)over	R{%3
)passed	Ra&3
)send	Rs#m
)then	R|%:
*ook	R}!H
%7 http	.z!&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
+statusaccepted	Rb"&
2lreadyreported	Rh"&
1badgateway	Rs#&
4request	Rs"&
1conflict	R|"&
4tinue	Rz!&
2reated	Ra"&
1earlyhints	R}!&
2xpectationfailed	Re#&
1faileddependency	Rj#&
2orbidden	Rv"&
3und	Rl"&
1gatewaytimeout	Ru#&
2one	R}"&
1httpversionnotsupported	Rv#&
1imused	Ri"&
2nsufficientstorage	Rx#&
3ternalservererror	Rq#&
1lengthrequired	R~"&
2ocked	Ri#&
3opdetected	Ry#&
1methodnotallowed	Rx"&
2isdirectedrequest	Rg#&
2ovedpermanently	Rk"&
2ultiplechoices	Rj"&
6status	Rg"&
1networkauthenticationrequired	R{#&
2ocontent	Rd"&
3nauthoritativeinfo	Rc"&
`)
