sitegenSearch("n46c488ab-10",`!promtool test	Ro!1
%of that	R|!H
'er issue	Rn%&!,
%p d	Jb"?C?
&erties all	Rd#3
.t	Rv&3
-cfg	Ro&m
-rfc	Ra"3
-were	Rd#A
)y d	Rd#?
+lockdiscovery	Rc#:
+of	Rd#H
,g	Rp&1
+resource	Rb":
3id	Rb":
,fc	Ra"3
*update xmlns	Rd#?
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
`)
