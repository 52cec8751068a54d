sitegenSearch("na3b0fbee-15",`!curl pass	R|%O
'retry	.r!:%O%&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&!:"&"&!:"&"&!:"&!:"&!:"&"&"&!:"&!:"&!:"&!:"&!:"&!:"&"&!:"&"&"&!:"&!:"&"&!:"&!:"&!:"&!:"&!:"&!:"&!:"&"&!:"&!:"&"&"&"&"&"&*:#&!:#&!:,%8:
's	>o!*!1!?)F4H184d8:E8'^
(ee	Ro!&
)nds	Rx!f
(hows	Rd#A
(i	Rq%1
)l	Jv!F4H
(o	R_%8
(s	Jo!*!1!?!F!MJ84d
)l	Ro!F
(tates	R|":
(v	Rb%8
'the	Rq!:
'upload	R|"f
'v	Fo!*!8Hf,f_",!O
'wait	Rx!h
+ed	Rc":
)s	Ra#A
(hich	Ro"f
(ith	Ju!m5:#:
'x	Jv!36H3f
&s retry	Rq#:
%rency eur	R}!?
(t it	Rl"A
*list	Ri%3
*release	Rj"3
,presentation	Ru",
*security	Rt%3
,ssion	Rq%V
+tate	Jz"f%O
*terms	Ra&3
*version	Jp!H835:!A!O
1s	Ru%3
*web	Rm!A
-dav	Rm!A
+hether	Rz&m!t!{-!{.
)version 4	Rz"?
1is	Rz"A
#stom properties	Rz&3!:
(er 42	Ry"?
+7	Ru"f
+account	Rp!,
+first	Rs"H
+has	Rw%3
+is	Rv#H
+number	Rf#3
+the	Rp!:
`)
