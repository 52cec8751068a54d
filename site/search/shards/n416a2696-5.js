sitegenSearch("n416a2696-5",`!curl retry	.t!:%O%&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&!:"&"&!:"&"&!:"&!:"&!:"&"&"&!:"&!:"&!:"&!:"&!:"&!:"&"&!:"&"&"&!:"&!:"&"&!:"&!:"&!:"&!:"&!:"&!:"&!:"&"&!:"&!:"&"&"&"&"&"&*:#&!:#&!:,%8:
's	>q!*!1!?)F4H184d8:E8'^
(ee	Rq!&
)nds	Rz!f
(hows	Rf#A
(i	Rs%1
)l	Nx!F4H
(o	Rb%8
(s	Jq!*!1!?!F!M![J84d
)l	Rq!F
(tates	R~":
(v	Rd%8
'the	Rs!:
'upload	R~"f
'v	Fq!*!8Hf,f_",!O
'wait	Rz!h
+ed	Re":
)s	Rc#A
(hich	Rq"f
(ith	Jw!m5:#:
'x	Jx!36H3f
&s retry	Rs#:
%rency eur	R_"?
(t it	Rn"A
*list	Rk%3
*release	Rl"3
,presentation	Rw",
*security	Rv%3
,ssion	Rs%V
+tate	N|"f%O
*terms	Rc&3
*version	Jr!H835:!A!O
1s	Rw%3
*web	Ro!A
-dav	Ro!A
+hether	R|&m!t!{.!{/
)version 4	R|"?
1is	R|"A
#stom properties	R|&3!:
(er 42	R{"?
+7	Ny!1?f
+account	Rr!,
+first	Ru"H
+has	Ry%3
+is	Rx#H
+number	Rh#3
+the	Rr!:
*s 7	Nr"?'f
`)
