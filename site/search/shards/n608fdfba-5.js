sitegenSearch("n608fdfba-5",`!handshake succeeds	R}%3
,the	R{!A
.is	Rk#,
-oo	Rg#f
,was	Rl!f
-ith	Rk#A
+s the	Ri%3
&written client	Rz!H
%g on	Ry!%
'up	R{%&
&s on	Rq!{!
(up	Rb&:!V
#ppen caches	Rt!,
)twice	Jt!<#f"H
(ed 0	Ro&H
+error	R}%:
0page	R}%:
+look	Rm!V
+since	R~!,
+this	Rr!3
,o	Jn!&!,"f&,
(s by	Rx&3
*later	Ny!,/f
*mostly	Rg#A
*to	Fx!&CH/Hy!X
*what	R6:
#rd links	Rh",
&ly any	Nn":?:
,body	Nm!H13
,thing	R{"O
*pache	R~#3
)cause	Ry":
)ever	Ne#OR3
%m it	Rq!H
'rfc	Rv"f
'since	Rb#O
'the	Nl"hFf
(o	Ro!3
'what	Rr&:
&less clients	Rk#H
+get	Rm"3
+looking	Rr"f
+phrases	Rh#,
*looking list	Rr"f
&s nobody	Ro!f
#s 10	Rb',
'8	Rd#A
(251	Rd#?
&207	Ry!O
&30	Ra%3
&424	Rj#3
'63	Ry#3
&507	Ra#3
&9	Rb#A
&a	.',*3'&%,#&+,#30&),%3',+,#3"A":!O"O'%#H&f#:':#,":%H"&)&/3'3',!3':!H#O"3!:)3&,&,&3-,!V"%"^-:%3+%"A#,","%#,!:!A#3"{%"A!V&%!,","V!{#"8!F
`)
