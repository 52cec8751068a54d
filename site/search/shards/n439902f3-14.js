sitegenSearch("n439902f3-14",`!17 httpurlconnectionhttpgone	Rw"&
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
%none	2t!&"&"&"&"&*&"&"&)&"&"&3&"&"&"&"&"&"&"&"&"&"&"&"&)&"&"&"&"&
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
)signed	Rw%1
#200 18250	R_"?
(bytes	R_"A
'18250 18251	R_"?
%50 18251	R_"?
&1 bytes	R}"?
(for	R}"3
(in	R}"H
(lies	R}"3
(the	R_",
"9 0	Rf&"
&9	Rf&"
`)
