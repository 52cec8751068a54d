sitegenSearch("n17a5fa78-82",`!httptoomanyrequests swift	Rh#&
'ransport retries	Rq!O
'ypes 1.8	.t!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
/.0	Rj!O
,have	Rj!:
-ttp	Rj!,
0responseswift	Rj!,
,says	Rj!3
&unauthorized swift	Rn"&
)vailableforlegalreasons swift	Rj#&
(processableentity swift	Rb#&
(supportedmediatype swift	R|"&
'pgraderequired swift	Rf#&
'rlconnection has	Rj!f
3httpaccepted net	R{!&
7badgateway net	Rm#&
:method net	Rr"&
:request net	Rm"&
7clienttimeout net	Ru"&
8onflict net	Rv"&
8reated net	Rz!&
7entitytoolarge net	Rz"&
7forbidden net	Rp"&
7gatewaytimeout net	Ro#&
8one net	Rw"&
7internalerror http	Rk#&
Iurlconnectionhttpservererror	Rk#&
7lengthrequired net	Rx"&
7movedperm net	Re"&
<temp net	Rf"&
8ultchoice net	Rd"&
7nocontent net	R}!&
`)
