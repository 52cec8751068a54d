sitegenSearch("nf58024f3-14",`!16.2.1 to	Rp"3
#14 unchanged	Ry&T
#le t	R':
"7 000	Rb#:
%200	Rh%8
%303	Rh%8
%and	Ri":
%csv	Rh%8
%did	Ro":
%following	R~!:
%gmt	Rz"?
%handed	Rj":
&ttp	2w!O"3)&"&"&"&"&"&"&&&"&"&"&"&"&&&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&0&"&"&!?"&"&"&
)client	Nw!O"3
)urlconnection	Rx!3
6httpaccepted	Rb"&
:badgateway	Rs#&
=method	Rx"&
=request	Rs"&
:clienttimeout	R{"&
;onflict	R|"&
;reated	Ra"&
:entitytoolarge	Ra#&
:forbidden	Rv"&
:gatewaytimeout	Ru#&
;one	R}"&
:internalerror	Rq#&
:lengthrequired	R~"&
:movedperm	Rk"&
?temp	Rl"&
;ultchoice	Rj"&
:nocontent	Rd"&
<tacceptable	Ry"&
>uthoritative	Rc"&
=found	Rw"&
=implemented	Rr#&
=modified	Rn"&
:ok	R_"&
:partial	Rf"&
<ymentrequired	Ru"&
;reconfailed	R_#&
<oxyauth	Rz"&
:reqtoolong	Rb#&
<set	Re"&
:seeother	Rm"&
:unauthorized	Rt"&
=vailable	Rt#&
<supportedtype	Rc#&
;seproxy	Ro"&
`)
