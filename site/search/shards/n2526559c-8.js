sitegenSearch("n2526559c-8",`!handshake asks	Rf#3
,broke	Rc%,
,did	Ru!f
,failed	Rc%(
0ure	Rc%:
,is	Ju!fP3
-tself	Rc%V
,nevertheless	Rx%,
-ginx	Ry%,
,on	R_%:
-pen	Ry%O
,reaches	Rf#H
-fc	Fu!fP:-:
,so	Ru%:
-tops	Ru%:
-ucceeds	Rw%3
,the	Ru!A
.is	Re#,
-oo	Ra#f
,was	Rf!f
-ith	Re#A
+s the	Rc%3
&written client	Rt!H
%g on	Rs!%
'up	Ru%&
&s on	Rk!t
(up	R{%:!V
#ppen caches	Rn!,
)twice	Fn!<#f"H
(ed 0	Ri&H
+error	Rw%:
0page	Rw%:
+look	Rg!O
+since	Rx!,
+this	Rl!3
,o	Fh!&!,"^&,
(s by	Rr&3
*later	Js!,/f
*mostly	Ra#A
*to	Fr!&CH/Hy!X
*what	R5:
#rd links	Rb",
&ly any	Jh":?:
,body	Rv!3
,thing	Ru"O
*pache	Rx#3
)cause	Rs":
)ever	J~"OR3
%m it	Rk!H
'rfc	Rp"f
'since	R{"O
'the	Jf"hFf
(o	Ri!3
'what	Rl&:
&less clients	Re#H
+get	Rg"3
+looking	Rl"f
+phrases	Rb#,
*looking list	Rl"f
&s nobody	Ri!^
#s 10	R{&,
'8	R}"A
(251	R}"?
&207	Rs!H
&30	Rz#3
&424	Rd#3
`)
