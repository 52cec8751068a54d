sitegenSearch("nc6030421-27",`!proppatch and	Rd#O
,changes	Rd#3
,hits	Rc#3
,plans	Rd#?
,which	Ra"3
&stat it	Rb",
+one	Ra",
%se are	Rf&V
(to	Rm"H
%tected property	Rd#?
,so	Rd#A
)ion does	R_&V
-in	Rm%H
-send	Rn%:
-think	R_&,
)s a	Rq!%
+every	Rm%,
+nobody	Rg#H
'sted and	R_#f
&ocol a	Rk!,
,dds	Rs%,
,nd	Je!Vc!&
-swer	Ry#3
+because	Rf#:
+caches	Rf#O
+for	J_#&!,;&
+in	R_#f
,s	Ft#3):1,
+mostly	Rp!,
+on	Rf#3
,ptions	Rf#f
+python	Rf#&
+rfc	Ju!,M,
+send	Rp#3
+that	Fh!O/&!3;3
-e	Rm#f
+version	J{#(!,!88?
2s	Rc%:
+which	Rf#,
-o	Bj%&(&#&"&"&
,ould	Rr%:
*s go	Ru!&
,in	Ru!,
,java	Ru!&
,node	Ru!&
,over	Rs#V
,php	Ru!&
,redirect	Rs%H
-uby	Ru!&
.st	Ru!&
,swift	Ru!&
,that	Ry!f
,what	Rf!%
*version output	R{#8
%ve that	Ji!:L,
(with	Rc#,
'd right	Rn!A
)sound	Re"O
)who	Re!,
's it	Jt&3"{%
)little	R~#V
)that	Ru!A
+e	Jh%,?O
&ide it	R~",
)r and	R|#&
`)
