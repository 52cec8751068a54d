sitegenSearch("nd96d4998-4",`!httpstatuscodefound httpstatuscoderedirect	Rh"&
0movedpermanently http	Rg"&
Estatuscodemoved	Rg"&
1ultiplechoices http	Rf"&
Dstatuscodeambiguous	Rf"&
0s maps	Rl!,
1eeother http	Ri"&
=statuscoderedirectmethod	Ri"&
0temporaryredirect http	Rm"&
Fstatuscoderedirectkeepverb	Rm"&
0unused in	Rl":
.ntenttoolarge since	R|"&
,es project	Ra&,
,rangenotsatisfiable since	R_#&
,unprocessablecontent since	Rd#&
-ritoolong since	R}"&
&transport retries	Rs!O
'ypes 1.8	.v!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
/.0	Rl!O
,have	Rl!:
-ttp	Rl!,
0responseswift	Rl!,
,says	Rl!3
&urlconnection has	Rl!f
3httpinternalerror http	Rm#&
Iurlconnectionhttpservererror	Rm#&
7servererror deprecated	Rm#&
&version for	Rl!:
.response	R}#8
`)
