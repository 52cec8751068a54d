sitegenSearch("nf06a3657-13",`!part the	Nw!%0H
(oo	Rz&:
'urls	RA,
'was	Rj#&
(ith	R0,
'you	R(:
&ial alone	R|&H
*content	Jn!,!3*31(!?
*in	Ra!:
+s	R_!,
*needs	Rb!:
*or	R|&H
*success	Rl!,
*that	J(:Y,",
*upload	R~!?
)s breadcrumbs	R|&,
+footer	Nm&{#13
1mustache	Nm&{#13
+head	R|&3!:
/mustache	R|&:
+in	R|&,
+layout	R|&3
+need	R|&3
+of	R(,
+that	Ra!,
'cular resource	Rx",
'es that	Rx!H
&ner market	Rj&?
*or	Rc"H
&s and	Nf"f~",!3
(between	Rb'3
(come	Rf",
(have	Rm!:
(into	Rf"O
(may	Rf":
(of	Fm!Ab#{'*V'%
)nly	Rb':
(says	Rc'O
)idebar	Ra!:
(than	Rf":
+t	Rj#H
*e	Rz&:
&y whatever	Rh%3
#scal perl	Ru&m
%s a	Ry#3
(nd	Rq#,
'cert	R~%O
'http	N~%8%8
'interim	Rz!:
(t	Jq#O%,>:
)s	R~"f
'on	Ns#&2,
(ver	Rw&:
'the	Be!:.^.H'3I:*m,:
*m	Rl":
'upgrade	Rl#H
'with	No!:MV
'x	Rx%:
(mslocation	Rx%:
&ed curl	Rz!f
)it	Rc",
+s	Rz%,
)on	Rl"3
*ver	Ru&m
)the	Nz!:h"3
`)
