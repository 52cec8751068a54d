sitegenSearch("n9e80d717-3",`!properties cfg	Rs&m
-rfc	Re"3
-were	Rh#A
)y d	Rh#?
+lockdiscovery	Rg#:
+of	Rh#H
,g	Rt&1
+resource	Rf":
3id	Rf":
,fc	Re"3
*update xmlns	Rh#?
&find always	Re"3
+finite	Rw#H
,or	Rg#f
+is	Rw#O
+lists	Rg#:
+of	Rf":
+projects	Rw#?
+shelf	Rf"?
+with	Je"3!O"3
+xmlns	Rf"?
*finitedepth rfc	Rw#H
&ortion to	Rq#:
'sal as	Rn%&
+existed	Rn%3
+of	Rn%&!,
(e one	Rs"m
)s and	Rj#:
&patch and	Rh#O
,changes	Rh#3
,hits	Rg#3
,plans	Rh#?
,which	Re"3
&stat it	Rf",
+one	Re",
%se alone	Rj&m
)nd	Rj&m
)re	Rj&V
(let	Rj&m
(to	Rq"H
%tected property	Rh#?
,so	Rh#A
)ion does	Rd&V
-in	Rq%H
-send	Rr%:
-think	Rd&,
)s a	Ru!%
+every	Rq%,
+nobody	Rk#H
'sted and	Rd#f
&ocol a	Ro!,
,dds	Rw%,
,nd	Ji!Vc!&
-swer	R}#3
+because	Rj#:
+caches	Rj#O
+for	Jd#&!,;&
+in	Rd#f
,s	Jx#3):1,
+mostly	Rt!,
+on	Rj#3
,ptions	Rj#f
+rfc	Jy!,M,
+send	Rt#3
`)
