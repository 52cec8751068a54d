sitegenSearch("n037c57fe-13",`!handling no	Rw%3
&s it	Ro":
(the	Jg"O73
(yourself	Rg%:
'hake and	Re#3
-sks	Rj#3
,broke	Rg%,
,did	Ry!f
,failed	Rg%(
0ure	Rg%:
,is	Jy!fP3
-tself	Rg%V
,nevertheless	R|%,
-ginx	R}%,
,on	Rd%:
-pen	R}%O
,reaches	Rj#H
-fc	Jy!fP:-:
,so	Ry%:
-tops	Ry%:
-ucceeds	R{%3
,the	Ry!A
.is	Ri#,
-oo	Re#f
,was	Rj!f
-ith	Ri#A
+s the	Rg%3
&written client	Rx!H
%g on	Rw!%
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
`)
