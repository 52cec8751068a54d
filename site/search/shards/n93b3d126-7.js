sitegenSearch("n93b3d126-7",`!handled it	R|!:
*like	Ri!3
(r and	Rk#3
*go	Fc%3"363
*php	Rm%&!,
*that	Rk#H!m
+urns	Rm%,
)s go	Rn&{"
(s all	Rw":
*it	Rj#:
*unknown	R_#H
'ing all	Rs!%
,pplications	Ry!f
+no	Rs%3
&s it	Rk":
(the	Jc"O73
(yourself	Rc%:
'hake and	Ra#3
-sks	Rf#3
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
(s by	Rq&3
*later	Js!,/f
*mostly	Ra#A
*to	Fr!&CH/Hx!X
*what	R5:
#rd links	Rb",
&ly any	Jh":?:
,body	Rv!3
,thing	Ru"O
*pache	Rx#3
)cause	Rs":
`)
