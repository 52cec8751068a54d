sitegenSearch("n8299d4db-8",`!propertyupdate xmlns	Rd#?
&find always	Ra"3
+finite	Rs#H
,or	Rc#f
+is	Rs#O
+lists	Rc#:
+of	Rb":
+projects	Rs#?
+shelf	Rb"?
+with	Ja"3!O"3
+xmlns	Rb"?
*finitedepth rfc	Rs#H
&ortion to	Rm#:
'sal as	Rj%&
+existed	Rj%3
+of	Rj%&!,
(e one	Ro"m
)s and	Rf#:
&patch and	Rd#O
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
+rfc	Ju!,M,
+send	Rp#3
+that	Fh!O/&!3;3
-e	Rm#f
+version	J{#(!,!88?
2s	Rc%:
+which	Rf#,
,ould	Rr%:
*s in	Ru!,
,over	Rs#V
,redirect	Rs%H
,that	Ry!f
,what	Rf!%
*version output	R{#8
`)
