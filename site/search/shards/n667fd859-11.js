sitegenSearch("n667fd859-11",`!hang on	Ru!%
'up	Rw%&
&s on	Rm!t
(up	R}%:!V
#ppen caches	Rp!,
)twice	Fp!<#f"H
(ed 0	Rk&H
+error	Ry%:
0page	Ry%:
+look	Ri!O
+since	Rz!,
+this	Rn!3
,o	Fj!&!,"^&,
(s by	Rt&3
*later	Ju!,/f
*mostly	Rc#A
*to	Ft!&CH/Hy!X
*what	R5:
#rd links	Rd",
&ly any	Jj":?:
,body	Rx!3
,thing	Rw"O
*pache	Rz#3
)cause	Ru":
)ever	Ja#OR3
%m it	Rm!H
'rfc	Rr"f
'since	R}"O
'the	Jh"hFf
(o	Rk!3
'what	Rn&:
&less clients	Rg#H
+get	Ri"3
+looking	Rn"f
+phrases	Rd#,
*looking list	Rn"f
&s nobody	Rk!^
#s 10	R}&,
'8	R_#A
(251	R_#?
&207	Ru!H
&30	R|#3
&424	Rf#3
'63	Ru#3
&507	R|"3
&9	R}"A
&a	.',*3&&%,#&+,#30&(,%3',),#3"A":!O"O'%#H&f#:':#,":%H"&)&/3'3',!3':!H#O"3!:)3&,&,&3-,!V"%"^-:%3+%"A#,","%#,!:!A#3"{%"A!V&%!,","V!{#"8!F
'fter	Rb%:
'im	Rj!3
'lert	Ro!3
(iases	Rx&{#!{*
(l	Fo!:_#V.O
(ready	Ft!OH:5:M:
(tered	Fj!3*3.&
`)
