sitegenSearch("n4b7e4fea-14",`!17 httpurlconnectionhttpbadgateway	Rm#&
=method	Rr"&
=request	Rm"&
:clienttimeout	Ru"&
;onflict	Rv"&
;reated	Rz!&
:entitytoolarge	Rz"&
:forbidden	Rp"&
:gatewaytimeout	Ro#&
;one	Rw"&
:internalerror	Rk#&
:lengthrequired	Rx"&
:movedperm	Re"&
?temp	Rf"&
;ultchoice	Rd"&
:nocontent	R}!&
<tacceptable	Rs"&
>uthoritative	R|!&
=found	Rq"&
=implemented	Rl#&
=modified	Rh"&
:ok	Ry!&
:partial	R_"&
<ymentrequired	Ro"&
;reconfailed	Ry"&
<oxyauth	Rt"&
:reqtoolong	R{"&
<set	R~!&
:seeother	Rg"&
:unauthorized	Rn"&
=vailable	Rn#&
<supportedtype	R|"&
;seproxy	Ri"&
:version	Rp#&
%items	Rg!?
%none	6t!&"&"&"&"&*&"&"&)&"&"&3&"&"&"&"&"&"&"&"&"&"&"&"&)&"&"&"&"&
%quantity	Rm"?
%wait	Rv!:
&hich	Rx!:
#2.0.0.0 8	Ra%3
&64.0.0 13	Ra%3
#77 which	Re%&
"8 00	Rc&?
%250	R}"3
'1	R}"3!A
%is	Rx"A
%jan	Rc&?
(uary	Rc&,
%self	Rw%1
`)
