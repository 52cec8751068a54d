sitegenSearch("na9cf8f29-2",`!2.2 paymentrequired	Rq"&
'ermanent	Rn"&
/redirect	Rn"&
'recondition	J{"&/&
2failed	R{"&
2required	Ri#&
(ocessing	Rx!&
)xy	Rv"&
+authenticationrequired	Rv"&
&range	R_#&
+notsatisfiable	R_#&
'equest	Jw"&5&
-headerfieldstoolarge	Rk#&
-timeout	Rw"&
(set	Ra"&
+content	Ra"&
&see	Ri"&
)other	Ri"&
(rvice	Rp#&
-unavailable	Rp#&
'witching	Rw!&
/protocols	Rw!&
&temporary	Rm"&
/redirect	Rm"&
'he	R~&3
'oo	Jg#&%&
)early	Rg#&
)manyrequests	Rj#&
&unauthorized	Rp"&
)vailable	Rl#&
1forlegalreasons	Rl#&
(processable	Rd#&
3content	Rd#&
(supported	R~"&
1mediatype	R~"&
(used	Rl"&
'pgrade	Rh#&
-required	Rh#&
'ri	R}"&
)toolong	R}"&
'se	Rk"&
)proxy	Rk"&
&variant	Rs#&
-alsonegotiates	Rs#&
#3 encode	R~&3
,uricomponent	R~&3
&where	R_&:
%4 did	Rc#:
'handed	Rw":
#4.71 a	Rs#:
*nswered	Rm#m
)did	Rf":
)for	Rz#3
#7 and	Fw":-:&:
`)
