sitegenSearch("n3cff307e-0",`!proppatch hits	Ri#3
,plans	Rj#?
,which	Rg"3
&stat it	Rh",
+one	Rg",
%se alone	Rl&m
)nd	Rl&m
)re	Rl&V
(let	Rl&m
(to	Rs"H
%tected property	Rj#?
,so	Rj#A
)ion does	Rf&V
-in	Rs%H
-send	Rt%:
-think	Rf&,
)s a	Rw!%
+every	Rs%,
+nobody	Rm#H
+one	Rm!H
'sted and	Rf#f
&o protobuf	Ru&m
'buf ps1	Ru&m
'col a	Rq!,
,dds	Ry%,
,nd	Jk!V#Ha!&
-swer	R_%3
+because	Rl#:
+caches	Rl#O
+for	Nf#&!,;&
+in	Rf#f
,s	Jz#3):1,
+mostly	Rv!,
+on	Rl#3
,ptions	Rl#f
+rfc	N{!,M,
+send	Rv#3
+that	Jn!O/&!3;3
-e	Rs#f
+version	Nb%(!,!88?
2s	Ri%:
+which	Rl#,
,ould	Rx%:
*s in	R{!,
,over	Ry#V
,redirect	Ry%H
,that	R_"f
,what	Rl!%
*version output	Rb%8
%ve that	No!:L,
(with	Ri#,
'd right	Rt!A
)sound	Rk"O
)who	Rk!,
's it	N{&3"{&
)little	Re%V
)that	R{!A
+e	Nn%,?O
&ide it	Re#,
)r and	Rc%&
-swered	Rc%&
+blocks	Rp#A
+example	Rp#?
+has	Np#3=:
`)
