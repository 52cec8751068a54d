sitegenSearch("n7e03657c-4",`!message label	Rn&H
*names	J/:':e&:
*of	Ri#,
,fers	R::
+rder	Rj!*
+verloaded	R{#?
*says	R0,
*than	Rj"f
-t	Rm%,
,en	R9,
+o	Jj!:R,P,
,ken	Rm%1
+reat	Ri!O
)s carry	Rr&,
+default	Rj&,
+http	R{#?
+it	Ra":
+may	Rs&m
+of	Ry!O
+rfc	Rj#3
+that	Rf#H
&enger it	Rb%V
#t a	R_&3
'fter	Rf"A
'n	Rj!A
(other	Rt%&
&it	Jl#f>3+,
&often	Rt!Q
&something	Ro#&
&the	Rr#3
%a http	Ry#?
+equiv	Ry#?
'property	Rt&1
%hod 405	Jl!,-3
+8	Rn!:
)after	B}!,-&"&"&&&"&
*nd	>s!,":#3"&9&!:%O&3;&*:
*t	Ra#&
*uthentication	Rr!^
)brew	Rp#H
*ut	Rv"&
)failure	Jg&&"&
)gets	Rv!3
*iven	Rv!3
)here	Rt!V
*ow	Rv!&
)if	Ri"3
*s	Bl!H@:!H-,!f;3e!M
*t	Ru!O
+self	Rv"H
)matters	Ro"3
+y	Jk!:>:
)not	Bl!,!A*AC(!?;?Z[
)of	Rv!,
*nly	Jp":&H
*ther	R_%3
)post	Rp#f
)send	Rv"3
*o	Ro",
*tays	Rv!3
)that	Fu"H",!f;,!Ap!3
+e	Jk!%-%AH
,re	Rp"&
*itle	Rp#?
*o	Rv!3
)unchanged	Ro":
`)
