sitegenSearch("n45acfaf8-11",`!developer the	Ra#:
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
,ince	Rt":
+that	Js"Hk!3
#d and	Jq"f.fGV
&if	Rw!m
'n	R}"f
'ts	Ru"f
&list	Rw#3
&monitoring	Rq!3
&not	6l!,!H&^&A!O"O%:"3!f.3"H(3!:.&!,!3-:#&"f+3#,!f#:#3(O#3&,!V#&(:'V&,):0m&^
)hing	Rr!3
&so	Fh":3:5:5,
&the	Ri&3
&what	J}!,o"{&
(en	Jx!:K:
`)
