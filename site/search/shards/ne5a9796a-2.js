sitegenSearch("ne5a9796a-2",`!2.2 permanent	Rl"&
/redirect	Rl"&
'recondition	Jy"&/&
2failed	Ry"&
2required	Rg#&
(ocessing	Rv!&
)xy	Rt"&
+authenticationrequired	Rt"&
&range	R}"&
+notsatisfiable	R}"&
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
'he	R|&3
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
#3 encode	R|&3
,uricomponent	R|&3
&where	R}%:
%4 did	Ra#:
'handed	Ru":
#4.71 a	Rq#:
*nswered	Rk#m
)did	Rd":
)for	Rx#3
#7 and	Fu":-:&:
"0 0.0	Ra%8
`)
