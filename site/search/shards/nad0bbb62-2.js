sitegenSearch("nad0bbb62-2",`!2.2 paymentrequired	Rs"&
'ermanent	Rp"&
/redirect	Rp"&
'recondition	J}"&/&
2failed	R}"&
2required	Rk#&
(ocessing	Rz!&
)xy	Rx"&
+authenticationrequired	Rx"&
&range	Rb#&
+notsatisfiable	Rb#&
'equest	Jy"&5&
-headerfieldstoolarge	Rm#&
-timeout	Ry"&
(set	Rc"&
+content	Rc"&
&see	Rk"&
)other	Rk"&
(rvice	Rr#&
-unavailable	Rr#&
'witching	Ry!&
/protocols	Ry!&
&temporary	Ro"&
/redirect	Ro"&
'he	Ra'3
'oo	Ji#&%&
)early	Ri#&
)manyrequests	Rl#&
&unauthorized	Rr"&
)vailable	Rn#&
1forlegalreasons	Rn#&
(processable	Rf#&
3content	Rf#&
(supported	Ra#&
1mediatype	Ra#&
(used	Rn"&
'pgrade	Rj#&
-required	Rj#&
'ri	R_#&
)toolong	R_#&
'se	Rm"&
)proxy	Rm"&
&variant	Ru#&
-alsonegotiates	Ru#&
#3 encode	Ra'3
,uricomponent	Ra'3
&where	Rb&:
%4 did	Re#:
'handed	Ry":
#4.71 a	Ru#:
*nswered	Ro#m
)did	Rh":
)for	R|#3
#7 and	Jy":-:&:
`)
