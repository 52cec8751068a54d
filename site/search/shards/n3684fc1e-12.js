sitegenSearch("n3684fc1e-12",`!curl ends	Jm":j!3
'fail	Rk!,
(ollows	Rk":
(rom	R~#V
'give	R~"f
+s	Rt!:
'h	R~"f
(ttp	Ju%1&1
+1.0	Rf#f
-1	Rf#f
'i	Fk!*>fl"?*,!O
(f	Rk!m
'keeps	Jh":K:
'l	Fd":':":
'manual	2k!%(O"3!A!H#:!f-:':":":!H":%:":":#:#:#:":":%:":":":":":":!f":%:":#:":":":":":":":":":%:/:#:,%
'node	F|!:(:S:
+js	F|!:(:S:
'one	R}"V
(pens	Ra#f
'pass	Rx%O
'retry	.n!:%O%&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&!:"&"&!:"&"&!:"&!:"&!:"&"&"&!:"&!:"&!:"&!:"&!:"&!:"&"&!:"&"&"&!:"&!:"&"&!:"&!:"&!:"&!:"&!:"&!:"&!:"&"&!:"&!:"&"&"&"&"&"&*:#&!:#&!:,%8:
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
'v	Fk!*!8Hf,f_",!O
'wait	Rt!h
+ed	R~!:
)s	R|"A
(hich	Rk"f
(ith	Fq!m5:#:
'x	Fr!36H3f
&s retry	Rm#:
%rency eur	Ry!?
(t it	Rh"A
`)
