sitegenSearch("nf6a2d8f7-15",`!propfind shelf	Rd"?
+with	Jc"3!O"3
+xmlns	Rd"?
*finitedepth rfc	Ru#H
&ortion to	Ro#:
'sal as	Rl%&
+existed	Rl%3
+of	Rl%&!,
(e one	Rq"m
)s and	Rh#:
&patch and	Rf#O
,changes	Rf#3
,hits	Re#3
,plans	Rf#?
,which	Rc"3
&stat it	Rd",
+one	Rc",
%se alone	Rh&m
)nd	Rh&m
)re	Rh&V
(let	Rh&m
(to	Ro"H
%tected property	Rf#?
,so	Rf#A
)ion does	Rb&V
-in	Ro%H
-send	Rp%:
-think	Rb&,
)s a	Rs!%
+every	Ro%,
+nobody	Ri#H
'sted and	Rb#f
&ocol a	Rm!,
,dds	Ru%,
,nd	Jg!Vc!&
-swer	R{#3
+because	Rh#:
+caches	Rh#O
+for	Jb#&!,;&
+in	Rb#f
,s	Fv#3):1,
+mostly	Rr!,
+on	Rh#3
,ptions	Rh#f
+rfc	Jw!,M,
+send	Rr#3
+that	Fj!O/&!3;3
-e	Ro#f
+version	J}#(!,!88?
2s	Re%:
+which	Rh#,
,ould	Rt%:
*s in	Rw!,
,over	Ru#V
,redirect	Ru%H
,that	R{!f
,what	Rh!%
*version output	R}#8
%ve that	Jk!:L,
(with	Re#,
'd right	Rp!A
)sound	Rg"O
)who	Rg!,
`)
