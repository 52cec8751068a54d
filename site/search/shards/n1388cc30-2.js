sitegenSearch("n1388cc30-2",`!2.2 rangenotsatisfiable	R}"&
'equest	Ju"&5&
-headerfieldstoolarge	Ri#&
-timeout	Ru"&
(set	R~!&
+content	R~!&
&see	Rg"&
)other	Rg"&
(rvice	Rn#&
-unavailable	Rn#&
'witching	Ru!&
/protocols	Ru!&
&temporary	Rk"&
/redirect	Rk"&
'he	R{&3
'oo	Je#&%&
)early	Re#&
)manyrequests	Rh#&
&unauthorized	Rn"&
)vailable	Rj#&
1forlegalreasons	Rj#&
(processable	Rb#&
3content	Rb#&
(supported	R|"&
1mediatype	R|"&
(used	Rj"&
'pgrade	Rf#&
-required	Rf#&
'ri	R{"&
)toolong	R{"&
'se	Ri"&
)proxy	Ri"&
&variant	Rq#&
-alsonegotiates	Rq#&
#3 encode	R{&3
,uricomponent	R{&3
&where	R}%:
%4 did	Ra#:
'handed	Ru":
#4.71 a	Rq#:
*nswered	Rk#m
)did	Rd":
)for	Rx#3
#7 and	Fu":-:&:
"0 0.0	Ra%8
'4	Ra%8
&5	Rs"?
%192.0.2.10	Ra%8
%2.1	Ra%8
%480	Ri#?
%a	R{&V
&nd	Bj!O.:#:&:):':M:
'swered	R{":
%both	R_#:
%did	Ju":5:
'scarded	R~!:
%each	Re#:
`)
