sitegenSearch("nc40e020c-1",`!https with	Rf#3
)ww	FP,!1j"1&8S8!?
+examplecom	Jy#1&8
+rfceditororg	JP,!1a%8!?
'erver came	Rp#:
-has	Rl#f
-is	Rt&:
'proxy and	Rt"f
-build	Rt"H
'tatus on	Rj%3
-repeat	R}%,
-uses	Rj!O
-we	Re%3
,code and	Rj":
0found http	Rf"&
:statuscoderedirect	Rf"&
0movedpermanently http	Re"&
Estatuscodemoved	Re"&
1ultiplechoices http	Rd"&
Dstatuscodeambiguous	Rd"&
0s maps	Rj!,
1eeother http	Rg"&
=statuscoderedirectmethod	Rg"&
0temporaryredirect http	Rk"&
Fstatuscoderedirectkeepverb	Rk"&
0unused in	Rj":
.ntenttoolarge since	Rz"&
,es project	R~%,
,rangenotsatisfiable since	R}"&
,unprocessablecontent since	Rb#&
-ritoolong since	R{"&
&transport retries	Rq!O
'ypes 1.8	.t!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
/.0	Rj!O
,have	Rj!:
`)
