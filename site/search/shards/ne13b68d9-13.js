sitegenSearch("ne13b68d9-13",`!hang on	Rw!%
'up	Ry%&
&s on	Ro!t
(up	R_&:!V
#ppen caches	Rr!,
)twice	Jr!<#f"H
(ed 0	Rm&H
+error	R{%:
0page	R{%:
+look	Rk!O
+since	R|!,
+this	Rp!3
,o	Jl!&!,"^&,
(s by	Rv&3
*later	Jw!,/f
*mostly	Re#A
*to	Fv!&CH/Hy!X
*what	R5:
#rd links	Rf",
&ly any	Jl":?:
,body	Rz!3
,thing	Ry"O
*pache	R|#3
)cause	Rw":
)ever	Jc#OR3
%m it	Ro!H
'rfc	Rt"f
'since	R_#O
'the	Jj"hFf
(o	Rm!3
'what	Rp&:
&less clients	Ri#H
+get	Rk"3
+looking	Rp"f
+phrases	Rf#,
*looking list	Rp"f
&s nobody	Rm!^
#s 10	R_',
'8	Rb#A
(251	Rb#?
&207	Rw!H
&30	R~#3
&424	Rh#3
'63	Rw#3
&507	R~"3
&9	R_#A
&a	.',*3&&%,#&+,#30&),%3',*,#3"A":!O"O'%#H&f#:':#,":%H"&)&/3'3',!3':!H#O"3!:)3&,&,&3-,!V"%"^-:%3+%"A#,","%#,!:!A#3"{%"A!V&%!,","V!{#"8!F
'fter	Rd%:
'im	Rl!3
'lert	Rq!3
(iases	Rz&{#!{*
(l	Jq!:_#V.O
(ready	Fv!OH:5:M:
(tered	Jl!3*3.&
`)
