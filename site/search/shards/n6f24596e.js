sitegenSearch("n6f24596e",`!demanded and	Rh&2
+it	Rf!G
+that	Rd#+
(s 4xx	Rx"%
*a	F^UP@,+
+n	Rn#@
,d	Rj%9
*client	Rz"2
*if	Rb#9
+t	Rk%9
*rfc	Rf!@
*the	Ja!GSG
#nied and	Rd#+
)because	Rd#%
)the	Ri%2
#pendency d	R}"?
.oes	Rh#G
-failed	J}"9)2
-go	R}"%
-java	R}"%
-node	R}"%
-php	R}"%
.ython	R}"%
-ruby	R}"%
/st	R}"%
-swift	R}"%
-that	Ji!9a!2
(s on	6_!+!N"9"@)U"@%l"N'+.N8N%2+9"N&e"2Xs(#
%recated 510	Rc!@
-and	FR2:+u"s
-because	Rc"+
-code	Ja%%E9
1s	Rf%#
/nstant	J|%%"%
-for	Rb!9
-http	Rd!9
-it	Rc"2
-net	Re#%
-on	RR+
.r	JR%!+w#z"
/der	Rc"%
-removed	J_&s+z"!z)
/quired	R_&N
-since	Ft"%)%4%4%
-without	RR(
%th 1	Rm#9!?
(infinity	Bp!?,2!?"2!?Q?"2!?!G
(rfc	Rm#G
#scribe an	Rf!%
+target	Ru#8
,he	Fu!+!e#+q"N
-is	Rm"e
*d already	R{!%
-nd	R62
,in	Fk!]2+R+
-t	Re%+
*s a	Rp"N
-n	R{%2
.other	Ry"e
,each	Rd&]
,it	Ja"2b"#
,that	Rm"9
.e	B<+[e#2,+6N
,what	Rt!+
,your	Rf!9
(ption a	Rm![
/n	RB1
.but	R/2
.has	R.2
/ow	R/1
.its	Rg&2
.names	Rg#9
.of	J*+a&N
/ne	Ri&N
.see	Rm![
/peaks	Ra%+
.text	J_&+!9#+!@
/he	FL1"1210[
.until	Rf#l
.what	J*8y%*
%erves 501	Rl"+
+a	Ru%9
+care	Rs"9
+the	R{!2
%ign an	Rg!.
)goes	Jb!U'+
)such	Rs!e
)web	J_!@19
%tination https	Jp!?]?
.locked	Rd!N
.of	R|"+
#tail curl	Re!#
)expected	Rg"?
)get	Ra#?
)must	R{"?
)no	Rf#?
)orders	Rh#?
)send	Jh"?/?
)the	Je#?&?
,re	R_!+
+is	Fj"?9?*?
*wo	Rf!*
)use	Jl"?'?
)you	Rp"?
(s a	Rf!#
*can	Rf!N
*in	Rh!+!e
*rfc	Rs!e
*should	Re#G
*who	Rd#2
#v example	Rv%?
&null	Be!*!?!F!M(ND8H8#9'8"8
&which	Rr#%
%eloper the	Rv"9
-oo	Ry%U
/ls	Fb"ek"G"N
,understands	R{"G
,who	Jj"GL2
%ice called	Ro#2
)has	Rl%+
)id	Jm%?"?
*n	Ro#+
*s	Rj%9
)or	R)+
)that	Rm%9
*ype	Jm%?"?
"iagnostics and	Rc&G
.explains	Rd&N
.has	Rc&G
/ow	Re&@
.of	Rm%2
.what	Rc&#
%logue appears	Rh"G
+mdn	Rh"9
+should	Rr%N
,ince	Rj"9
+that	Ji"Gk!2
#d and	Fg"e.eGU
&if	Rm!l
'n	Rs"e
'ts	Rk"e
&list	Rm#2
&monitoring	Rg!2
&not	6b!G&]&@!N"N%9"2!e.2"G(2!9.%!+!2!?!e-9#%"e+2#+!e#9#2(N#2&+!U#%(9'U&+)93]
)hing	Rh!2
&so	F}!939595+
&the	R~%2
&what	Js!+o"l
(en	Jn!9K9
&you	Rc&9
#ffer and	Jd!%W2
)between	Rf!2
)from	Re%+
)in	Fl!%Oe19
)on	R=9
+e	RG+
`)
