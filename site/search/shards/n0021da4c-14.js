sitegenSearch("n0021da4c-14",`!curl pass	Rz%O
'retry	.p!:%O%&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&!:"&"&!:"&"&!:"&!:"&!:"&"&"&!:"&!:"&!:"&!:"&!:"&!:"&"&!:"&"&"&!:"&!:"&"&!:"&!:"&!:"&!:"&!:"&!:"&!:"&"&!:"&!:"&"&"&"&"&"&*:#&!:#&!:,%8:
's	>m!*!1!?)F4H184d8:E8'^
(ee	Rm!&
)nds	Rv!f
(hows	Rb#A
(i	Ro%1
)l	Jt!F4H
(o	R}#8
(s	Fm!*!1!?!F!MJ84d
)l	Rm!F
(tates	Rz":
(v	R_%8
'the	Ro!:
'upload	Rz"f
'v	Fm!*!8Hf,f_",!O
'wait	Rv!h
+ed	Ra":
)s	R~"A
(hich	Rm"f
(ith	Fs!m5:#:
'x	Ft!36H3f
&s retry	Ro#:
%rency eur	R{!?
(t it	Rj"A
*list	Rg%3
*release	Rh"3
,presentation	Rs",
*security	Rr%3
,ssion	Ro%V
+tate	Jx"f%O
*terms	R~%3
*version	Fn!H835:!A!O
1s	Rs%3
*web	Rk!A
-dav	Rk!A
+hether	Rx&m!t!{-!{.
)version 4	Rx"?
1is	Rx"A
#stom properties	Rx&3!:
(er 42	Rw"?
+7	Rs"f
+account	Rn!,
+first	Rq"H
+has	Ru%3
+is	Rt#H
+number	Rd#3
+the	Rn!:
`)
