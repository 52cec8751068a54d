sitegenSearch("n827dbc83-1",`!dev pkg	Ro&*
&traces	R~#3
&which	R~#&
%eloper changes	R}&H
,guides	Rt&,
,platform	Ri&&
,the	Rc#:
-oo	Rf&V
/ls	Jn"fs"H"O
,understands	Rh#H
,who	Nv"HL3
+s hunt	Rt!^
-note	Rw%&
-of	R}&H
-report	Rf&3
)s any	Rc&,
%ice called	R{#3
)has	Rx%,
)id	Ny%?"?
*n	R{#,
*s	Rv%:
)or	R),
)that	Ry%:
*ype	Ny%?"?
(id v140	Ny%?"?
(s are	Rz#:
+sk	R{#3
(type phone	Ny%?"?
"iagnostic headers	Rl%V
-one	Rt&3
,s and	Rp&H
.explains	Nq&O.^
.has	Rp&H
/ow	Rt&A
.of	Ry%3
.what	Rp&%
&ram and	Rn!&
+re	Ni!,n#f
+s	R{&H
*becomes	R{&A
*count	R{&H
*is	Rh!&!,
*stands	Ri!&
*that	R{&A
+itle	R{&?
*unclear	Rh!(
)s tables	Rt&A
%lects such	R_'O
&ogue appears	Rt"H
+mdn	Rt":
+should	R~%O
,ince	Rv":
+that	Nu"Hk!3
#d and	Js"f.fGV
&if	Ry!{!
'n	R_#f
'ts	Rw"f
&list	Ry#3
&monitoring	Rs!3
`)
