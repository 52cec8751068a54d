sitegenSearch("n9fc1551d-14",`!17 http	2}!&"&"&"&"&"&"&&&"&"&"&"&"&&&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&0&"&"&!?"&"&"&
)urlconnectionhttpaccepted	R_"&
:badgateway	Rq#&
=method	Rv"&
=request	Rq"&
:clienttimeout	Ry"&
;onflict	Rz"&
;reated	R~!&
:entitytoolarge	R~"&
:forbidden	Rt"&
:gatewaytimeout	Rs#&
;one	R{"&
:internalerror	Ro#&
:lengthrequired	R|"&
:movedperm	Ri"&
?temp	Rj"&
;ultchoice	Rh"&
:nocontent	Rb"&
<tacceptable	Rw"&
>uthoritative	Ra"&
=found	Ru"&
=implemented	Rp#&
=modified	Rl"&
:ok	R}!&
:partial	Rd"&
<ymentrequired	Rs"&
;reconfailed	R}"&
<oxyauth	Rx"&
:reqtoolong	R_#&
<set	Rc"&
:seeother	Rk"&
:unauthorized	Rr"&
=vailable	Rr#&
<supportedtype	Ra#&
;seproxy	Rm"&
:version	Rt#&
%items	Rk!?
%none	6x!&"&"&"&"&*&"&"&)&"&"&3&"&"&"&"&"&"&"&"&"&"&"&"&)&"&"&"&"&
%quantity	Rq"?
%wait	Rz!:
&hich	R|!:
#2.0.0.0 8	Re%3
&64.0.0 13	Re%3
`)
