sitegenSearch("nd052607f-98",`!deserves a	R{%:
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
*datetime	Rn&{"
*figure	Rn&{"
*in	Rn!,!f
*permit	Rv"A
*rfc	Jy!fy"A
*should	Rk#H
*who	Rj#3
%ect loops	Rr!H
(ed go	Rs#&
+java	Rs#&
+node	Rs#&
+php	Rs#&
+ruby	Rs#&
-st	Rs#&
+swift	Rs#&
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
`)
