sitegenSearch("n42ac25bc-7",`!description an	RB1
.but	R/3
.has	R.3
/ow	R/1
.its	Rp&3
.names	Rm#:
.of	J*,n&O
/ne	Rv&O
.see	Rs![
/peaks	Rg%,
.text	Jf&,!:#,!A
/he	BN1"1610[f#*
.until	Rl#m
.what	J*8_&*
0ere	Rm&:
-s stay	Rm&:
*on how	R.1
%erves 501	Rr",
+a	R{%:
+care	Ry":
+the	Rb"3
%ign an	Rm!.
)goes	Jh!V',
)such	Ry!f
)web	Jf!A1:
,sockets	Jf!A1:
%k can	Rh%3
'programs	Rn%3
*ves	R~#V
%tination https	Jv!?]?
.locked	Rj!O
.of	Rc#,
#tail curl	Rk!%
)expected	Rm"?
)get	Rg#?
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
*datetime	Ro&{"
*figure	Ro&{"
*in	Rn!,!f
*permit	Rv"A
*rfc	Jy!fz"A
*should	Rk#H
*who	Rj#3
%ect loops	Rr!H
(s by	Rz#3
#v example	R|%?
&null	Bk!*!?!F(OD8H8#:'8"8
&pkg	Ri&*
&traces	Rx#3
&which	Rx#&
%eloper changes	Rw&H
`)
