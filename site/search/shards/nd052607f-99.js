sitegenSearch("nd052607f-99",`!develops any	R|%,
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
*becomes	Rt&A
*count	Rt&H
*is	Rc!&!,
*stands	Rd!&
*that	Rt&A
+itle	Rt&?
*unclear	Rc!(
)s severity	Fa!&"&"&"&
+tables	Rm&A
%lects such	Rx&O
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
&what	Jy!,o"{%
(en	Jt!:K:
&you	Jj&:.8
#ed and	Rm#f
'of	Rm#m
%s on	R}#3
#ff a	Rn&f
(lso	Rn&m
'compares	Rp&O
'does	Rg&^
`)
