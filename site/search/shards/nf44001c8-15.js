sitegenSearch("nf44001c8-15",`!httpstatuscodetemporaryredirect httpstatuscoderedirectkeepverb	Rq"&
0unused in	Rp":
.ntenttoolarge since	Ra#&
,es project	Re&,
,rangenotsatisfiable since	Rd#&
,unprocessablecontent since	Rh#&
-ritoolong since	Rb#&
&transport retries	Rw!O
'ypes 1.8	.z!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
/.0	Rp!O
,have	Rp!:
-ttp	Rp!,
0responseswift	Rp!,
,says	Rp!3
&urlconnection has	Rp!f
4sent	Rw!O
3httpinternalerror http	Rq#&
Iurlconnectionhttpservererror	Rq#&
7servererror deprecated	Rq#&
&version for	Rp!:
.response	Rb%8
6code	Rb%8
.title	Rv#?
&x 0.28	Nw!O"3
(after	Rx!3
"ub 451	Rp#:
&actions	No&&!5!H"A
'nd	Ru&%
&looks	Rp&A
&pages	Jr&&!Q&,%:
&use	Rq&O
%s api	Rp#:
'tables	Ru&&
#manize percentage	Ru!1
#ndred days	R_"O
`)
