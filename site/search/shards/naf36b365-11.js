sitegenSearch("naf36b365-11",`!details permit	Rz"A
*rfc	J}!fz"A
*should	Ro#H
*who	Rn#3
%ect loops	Rv!H
(s by	R~#3
#v example	Ra&?
&libjemalloc	Rm&*
)yaml	Rm&*
&null	Bo!*!?!F(OD8H8#:'8"8
&pkg	Rm&*
&traces	R|#3
&which	R|#&
%eloper changes	R{&H
,guides	Rr&,
,platform	Rg&&
,the	Ra#:
-oo	Rd&V
/ls	Jl"fs"H"O
,understands	Rf#H
,who	Jt"HL3
+s hunt	Rr!^
-note	Ru%&
-of	R{&H
-report	Rd&3
)s any	Ra&,
%ice called	Ry#3
)has	Rv%,
)id	Jw%?"?
*n	Ry#,
*s	Rt%:
)or	R),
)that	Rw%:
*ype	Jw%?"?
(id v140	Jw%?"?
(s are	Rx#:
+sk	Ry#3
(type phone	Jw%?"?
"iagnostic headers	Rj%V
-one	Rr&3
,s and	Rn&H
.explains	Jo&O.^
.has	Rn&H
/ow	Rr&A
.of	Rw%3
.what	Rn&%
&ram and	Rl!&
+re	Jh!,m#f
+s	Ry&H
*becomes	Ry&A
*count	Ry&H
*is	Rg!&!,
*stands	Rh!&
*that	Ry&A
+itle	Ry&?
*unclear	Rg!(
)s tables	Rr&A
%lects such	R}&O
&ogue appears	Rr"H
+mdn	Rr":
+should	R|%O
`)
