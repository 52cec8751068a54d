sitegenSearch("ne2e122b9-13",`!partial that	F(:W,",
*upload	Rz!?
)s breadcrumbs	Rx&,
+footer	Ji&{#13
1mustache	Ji&{#13
+head	Rx&3!:
/mustache	Rx&:
+in	Rx&,
+layout	Rx&3
+need	Rx&3
+of	R(,
+that	R^,
'cular resource	Rt",
'es that	Rt!H
&ner market	Rf&?
*or	R~!H
&s and	Jb"f~",!3
(between	R}&3
(come	Rb",
(have	Ri!:
(into	Rb"O
(may	Rb":
(of	Fi!Ab#{'*V'%
)nly	R}&:
(says	R~&O
)idebar	R^:
(than	Rb":
+t	Rf#H
*e	Rv&:
&y whatever	Rd%3
#ss a	Ru#3
(nd	Rm#,
'cert	Rz%O
'http	Jz%8%8
'interim	Rv!:
(t	Fm#O%,>:
)s	Rz"f
'on	Jo#&2,
(ver	Rs&:
'the	By!H'3I:*m,:
*m	Rh":
'upgrade	Rh#H
'with	Jk!:MV
'x	Rt%:
(mslocation	Rt%:
&ed curl	Rv!f
)it	R~!,
+s	Rv%,
)on	Rh"3
)the	Jv!:h"3
's cannot	Ra#,
)on	Rh#H
*ver	R|":
)the	J{!:<&
,m	Rw!H
&ing a	Rx"H
*on	Rf#H
*state	Ri%:
*the	R}"H
+rouble	Rh#:
&word again	Rv%,
,lone	Rv"f
,nd	Ru%:
-ybody	Re#H
,t	Rg!:
`)
