sitegenSearch("n9dc78116",`!defined in	._!@'2(+#%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%X8
+t	Jc"+h!2
*length	Rq"+
*meaning	Rt"G
*neither	Rc"N
*with	Ry!e
(s a	Rd&2
*caching	Ry!N
*it	FF9&9|"]Cz"!z)!z/
*no	Rt!9
*the	J_&N*z-
-m	Rj!9
*what	Rl!@
'ition may	Re&N
-of	Jz"2!eh!e
-sitegen	Re&#
.tays	Re&N
-with	Ri!#
#lete a	Jl!+Xe
*nd	Re#e
+swer	Rv!h
*re	Jv!N:N
)can	Rl!U
)drops	Rk!2
)if	Rl!+
*s	Jr!2&2
*t	R&9
)move	R{"2
)needs	Ry!2
)of	Jv!e%2
*n	R_#2
+e	J)979
*rders	Ri"?
)reports	Jy!?3?
*fc	Jk"N32
)start	Re#e
)that	R_!N
+e	F89Z+P?!G!e
,n	Rl!N
,y	R}!9
+ose	Rf"e
*o	Rk"2
)will	Rt!2
)your	Rv"e
(d a	R_"N
+nd	J{"21N
*is	R|"2
*leave	Ry!2
*record	Rp"G
,placed	Rb&9
*says	Ry!G
+omething	Rp"2
*the	R~#9
#mand has	R_#2
)is	Rw"+
*t	Jo"25%
)one	Rl!2
)rfc	Rc#9
)stands	Ri!@
)the	Rc#%!+
)under	Jb!@c!2
(ed and	Rg&2
+it	Re!G
+that	Rc#+
(s 4xx	Rw"%
*a	F^UO@,+
+n	Rm#@
,d	Ri%9
*client	Ry"2
*if	Ra#9
+t	Rj%9
*rfc	Re!@
*the	Ja!GRG
#nied and	Rc#+
)because	Rc#%
)the	Rh%2
#pendency d	R|"?
.oes	Rg#G
-failed	J|"9)2
-that	Jh!9a!2
(s on	6_!+!N"9"@(U"@%l"N'+.N8N%2+9"N&e"2Xl(#
%recated 510	Rc!@
-and	FR29+u"s
-because	Rb"+
-code	J_%%E9
1s	Re%#
/nstant	J{%%"%
-for	Rb!9
-it	Rb"2
-on	RR+
.r	JR%!+v#z"
/der	Rb"%
-removed	J~%s+z"!z)
/quired	R~%N
-without	RR(
%th 1	Rl#9!?
(infinity	Bo!?,2!?"2!?Q?"2!?!G
(rfc	Rl#G
#scribe an	Re!%
+target	Rt#8
,he	Ft!+!e#+q"N
-is	Rl"e
*d already	Rz!%
-nd	R62
,in	Fj!]2+R+
-t	Rd%+
*s a	Ro"N
-n	Rz%2
.other	Rx"e
,each	Rc&]
,it	J_"2b"#
,that	Rl"9
.e	B<+Ze#2,+6N
,what	Rs!+
,your	Re!9
(ption a	Rl![
/n	RB1
.but	R/2
.has	R.2
/ow	R/1
.its	Rf&2
.names	Rf#9
.of	J*+_&N
/ne	Rh&N
.see	Rl![
/peaks	R_%+
.text	J~%+!9#+!@
/he	FL1"121/[
.until	Re#l
.what	J*8x%*
%erves 501	Rk"+
+a	Rt%9
+care	Rr"9
+the	Rz!2
%ign an	Rf!.
)goes	Jb!U&+
)such	Rr!e
)web	J_!@09
#tail curl	Rd!#
)expected	Rf"?
)get	R_#?
)must	Rz"?
)no	Re#?
)orders	Rg#?
)send	Jg"?/?
)the	Jd#?&?
,re	R_!+
+is	Fi"?9?*?
*wo	Re!*
)use	Jk"?'?
)you	Ro"?
(s a	Re!#
*can	Re!N
*in	Rg!+!e
*rfc	Rr!e
*should	Rd#G
`)
