sitegenSearch("n34f0a462-14",`!17 httpurlconnectionhttpbadgateway	Ro#&
=method	Rt"&
=request	Ro"&
:clienttimeout	Rw"&
;onflict	Rx"&
;reated	R|!&
:entitytoolarge	R|"&
:forbidden	Rr"&
:gatewaytimeout	Rq#&
;one	Ry"&
:internalerror	Rm#&
:lengthrequired	Rz"&
:movedperm	Rg"&
?temp	Rh"&
;ultchoice	Rf"&
:nocontent	R_"&
<tacceptable	Ru"&
>uthoritative	R~!&
=found	Rs"&
=implemented	Rn#&
=modified	Rj"&
:ok	R{!&
:partial	Rb"&
<ymentrequired	Rq"&
;reconfailed	R{"&
<oxyauth	Rv"&
:reqtoolong	R}"&
<set	Ra"&
:seeother	Ri"&
:unauthorized	Rp"&
=vailable	Rp#&
<supportedtype	R~"&
;seproxy	Rk"&
:version	Rr#&
%items	Ri!?
%none	6v!&"&"&"&"&*&"&"&)&"&"&3&"&"&"&"&"&"&"&"&"&"&"&"&)&"&"&"&"&
%quantity	Ro"?
%wait	Rx!:
&hich	Rz!:
#2.0.0.0 8	Rc%3
&64.0.0 13	Rc%3
#77 which	Rg%&
"8 00	Re&?
%250	R_#3
'1	R_#3!A
%is	Rz"A
%jan	Re&?
(uary	Re&,
%self	Ry%1
`)
