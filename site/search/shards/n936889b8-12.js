sitegenSearch("n936889b8-12",`!curl retry	.n!:%O%&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&!:"&"&!:"&"&!:"&!:"&!:"&"&"&!:"&!:"&!:"&!:"&!:"&!:"&"&!:"&"&"&!:"&!:"&"&!:"&!:"&!:"&!:"&!:"&!:"&!:"&"&!:"&!:"&"&"&"&"&"&*:#&!:#&!:,%8:
's	Bk!*!1!?)F4H184d8:E8
(ee	Rk!&
)nds	Rt!f
(hows	R_#A
(i	Rm%1
)l	Jr!F4H
(o	R{#8
(s	Fk!*!1!?!F!MJ84d
)l	Rk!F
(tates	Rx":
(v	R}#8
'the	Rm!:
'upload	Rx"f
'v	Fk!*!8Hf,f~!,!O
'wait	Rt!h
+ed	R~!:
)s	R|"A
(hich	Rk"f
(ith	Fq!m5:#:
'x	Fr!36H3f
&s retry	Rm#:
%rency eur	Ry!?
(t it	Rh"A
*list	Re%3
*release	Rf"3
,presentation	Rq",
*security	Rp%3
,ssion	Rm%V
+tate	Jv"f%O
*terms	R|%3
*version	Fl!H835:!A!O
1s	Rq%3
*web	Ri!A
-dav	Ri!A
+hether	Ru&f!m!{,!{-
)version 4	Rv"?
1is	Rv"A
#stom properties	Ru&3
(er 42	Ru"?
+7	Rq"f
+account	Rl!,
+first	Ro"H
+has	Rs%3
+is	Rr#H
+number	Rb#3
+the	Rl!:
*s 7	Jl"?'f
`)
