sitegenSearch("n42ac25bc-8",`!developer guides	Rn&,
,platform	Rc&&
,the	R|":
-oo	R_&V
/ls	Fh"fs"H"O
,understands	Rb#H
,who	Jp"HL3
+s hunt	Rn!^
-note	Rq%&
-of	Rw&H
-report	R_&3
)s any	R|%,
%ice called	Ru#3
)has	Rr%,
)id	Js%?"?
*n	Ru#,
*s	Rp%:
)or	R),
)that	Rs%:
*ype	Js%?"?
(id v140	Js%?"?
(s are	Rt#:
+sk	Ru#3
(type phone	Js%?"?
"iagnostic headers	Rf%V
-one	Rn&3
,s and	Rj&H
.explains	Jk&O.^
.has	Rj&H
/ow	Rn&A
.of	Rs%3
.what	Rj&%
&ram and	Rh!&
+re	Jd!,m#f
+s	Ru&H
*becomes	Ru&A
*count	Ru&H
*is	Rc!&!,
*stands	Rd!&
*that	Ru&A
+itle	Ru&?
*unclear	Rc!(
)s tables	Rn&A
%lects such	Ry&O
&ogue appears	Rn"H
+mdn	Rn":
+should	Rx%O
,ince	Rp":
+that	Jo"Hk!3
#d and	Fm"f.fGV
&if	Rs!m
'n	Ry"f
'ts	Rq"f
&list	Rs#3
&monitoring	Rm!3
&not	6h!,!H&^&A!O"O%:"3!f.3"H(3!:.&!,!3-:#&"f+3#,!f#:#3(O#3&,!V#&(:'V&,):0m&^
)hing	Rn!3
&so	Fd":3:5:5,
&the	Re&3
`)
