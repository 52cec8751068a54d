sitegenSearch("n30341f31-1",`!part you	R(:
&ial alone	Rz&H
*content	Jl!,!3*31(!?
*in	R_!:
+s	R^,
*needs	Ra!:
*or	Rz&H
*success	Rj!,
*that	J(:X,",
*upload	R|!?
)s breadcrumbs	Rz&,
+footer	Jk&{#13
1mustache	Jk&{#13
+head	Rz&3!:
/mustache	Rz&:
+in	Rz&,
+layout	Rz&3
+need	Rz&3
+of	R(,
+that	R_!,
'cular resource	Rv",
'es that	Rv!H
&ner market	Rh&?
*or	Ra"H
&s and	Jd"f~",!3
(between	R_'3
(come	Rd",
(have	Rk!:
(into	Rd"O
(may	Rd":
(of	Fk!Ab#{'*V'%
)nly	R_':
(says	Ra'O
)idebar	R_!:
(than	Rd":
+t	Rh#H
*e	Rx&:
&y whatever	Rf%3
#ss a	Rw#3
(nd	Ro#,
'cert	R|%O
'http	J|%8%8
'interim	Rx!:
(t	Jo#O%,>:
)s	R|"f
'on	Jq#&2,
(ver	Ru&:
'the	Bd!:9H'3I:*m,:
*m	Rj":
'upgrade	Rj#H
'with	Jm!:MV
'x	Rv%:
(mslocation	Rv%:
&ed curl	Rx!f
)it	Ra",
+s	Rx%,
)on	Rj"3
)the	Jx!:h"3
's cannot	Rc#,
)on	Rj#H
*ver	R~":
)the	Jd!8;:<&
,m	Ry!H
&ing a	Rz"H
*on	Rh#H
`)
