sitegenSearch("n58b26034-7",`!httpstatuscodefound http	Rj"&
:statuscoderedirect	Rj"&
0movedpermanently http	Ri"&
Estatuscodemoved	Ri"&
1ultiplechoices http	Rh"&
Dstatuscodeambiguous	Rh"&
0s maps	Rn!,
1eeother http	Rk"&
=statuscoderedirectmethod	Rk"&
0temporaryredirect http	Ro"&
Fstatuscoderedirectkeepverb	Ro"&
0unused in	Rn":
.ntenttoolarge since	R~"&
,es project	Rc&,
,rangenotsatisfiable since	Rb#&
,unprocessablecontent since	Rf#&
-ritoolong since	R_#&
&transport retries	Ru!O
'ypes 1.8	.x!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
/.0	Rn!O
,have	Rn!:
-ttp	Rn!,
0responseswift	Rn!,
,says	Rn!3
&urlconnection has	Rn!f
3httpinternalerror http	Ro#&
Iurlconnectionhttpservererror	Ro#&
7servererror deprecated	Ro#&
&version for	Rn!:
.response	R_%8
`)
