sitegenSearch("n34d70252-9",`!deserves the	Rd"3
%ign an	Ro!.
)goes	Jj!V',
)such	R{!f
)web	Jh!A1:
,sockets	Jh!A1:
%k can	Rj%3
'programs	Rp%3
*ves	Ra%V
%tination https	Jx!?]?
.locked	Rl!O
.of	Re#,
#tail curl	Rm!%
)expected	Ro"?
)get	Ri#?
)must	Rd#?
)no	Rn#?
)orders	Rp#?
)prices	Ro#?
)send	Jp"?/?
)the	Jm#?&?
,re	Rh!,
+is	Fr"?9?*?
*wo	Rn!*
)use	Jt"?'?
)you	Rx"?
(s a	Rn!%
*can	Rn!O
*datetime	Rq&{"
*figure	Rq&{"
*in	Rp!,!f
*permit	Rx"A
*rfc	J{!fz"A
*should	Rm#H
*who	Rl#3
%ect loops	Rt!H
(s by	R|#3
#v example	R~%?
&libjemalloc	Rk&*
&null	Bm!*!?!F(OD8H8#:'8"8
&pkg	Rk&*
&traces	Rz#3
&which	Rz#&
%eloper changes	Ry&H
,guides	Rp&,
,platform	Re&&
,the	R~":
-oo	Rb&V
/ls	Fj"fs"H"O
,understands	Rd#H
,who	Jr"HL3
+s hunt	Rp!^
-note	Rs%&
-of	Ry&H
-report	Rb&3
)s any	R~%,
%ice called	Rw#3
)has	Rt%,
)id	Ju%?"?
*n	Rw#,
*s	Rr%:
)or	R),
)that	Ru%:
`)
