sitegenSearch("n323fc943-7",`!detail get	Rg#?
)must	Rb#?
)no	Rl#?
)orders	Rn#?
)prices	Rm#?
)send	Jn"?/?
)the	Jk#?&?
,re	Rf!,
+is	Fp"?9?*?
*wo	Rl!*
)use	Jr"?'?
)you	Rv"?
(s a	Rl!%
*can	Rl!O
*datetime	Rn&{"
*figure	Rn&{"
*in	Rn!,!f
*permit	Rv"A
*rfc	Jy!fy"A
*should	Rk#H
*who	Rj#3
%ect loops	Rr!H
(s by	Rz#3
#v example	R|%?
&null	Bk!*!?!F(OD8H8#:'8"8
&pkg	Ri&*
&traces	Rx#3
&which	Rx#&
%eloper changes	Rv&H
,guides	Rm&,
,platform	Rc&&
,the	R|":
-oo	R_&V
/ls	Fh"fr"H"O
,understands	Rb#H
,who	Jp"HL3
+s hunt	Rn!^
-note	Rq%&
-of	Rv&H
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
-one	Rm&3
,s and	Rj&H
.explains	Jk&O-^
.has	Rj&H
/ow	Rm&A
.of	Rs%3
.what	Rj&%
&ram and	Rh!&
+re	Jd!,l#f
+s	Rt&H
`)
