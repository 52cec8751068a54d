sitegenSearch("n34d70252-10",`!device type	Ju%?"?
(id v140	Ju%?"?
(s are	Rv#:
+sk	Rw#3
(type phone	Ju%?"?
"iagnostic headers	Rh%V
-one	Rp&3
,s and	Rl&H
.explains	Jm&O.^
.has	Rl&H
/ow	Rp&A
.of	Ru%3
.what	Rl&%
&ram and	Rj!&
+re	Jf!,m#f
+s	Rw&H
*becomes	Rw&A
*count	Rw&H
*is	Re!&!,
*stands	Rf!&
*that	Rw&A
+itle	Rw&?
*unclear	Re!(
)s tables	Rp&A
%lects such	R{&O
&ogue appears	Rp"H
+mdn	Rp":
+should	Rz%O
,ince	Rr":
+that	Jq"Hk!3
#d and	Fo"f.fGV
&if	Ru!m
'n	R{"f
'ts	Rs"f
&list	Ru#3
&monitoring	Ro!3
&not	6j!,!H&^&A!O"O%:"3!f.3"H(3!:.&!,!3-:#&"f+3#,!f#:#3(O#3&,!V#&(:'V&,):0m&^
)hing	Rp!3
&so	Ff":3:5:5,
&the	Rg&3
&what	J{!,o"{&
(en	Jv!:K:
&you	Jl&:/8
#ed and	Ro#f
'of	Ro#m
%s on	R_%3
#ff a	Rq&f
(lso	Rq&m
'compares	Rs&O
(url	Ri&^
'does	Ri&^
'e	Re"A
'old	Ri&[
'site	Ri&"
+before	Ri&"
&e is	Re"A
'r and	Jl!&W3
*s	Ri&^
)between	Rn!3
`)
