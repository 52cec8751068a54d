sitegenSearch("n45acfaf8-10",`!description one	Rz&V
.see	Rw![
/peaks	Rk%,
.text	Jj&,!:#,!A
/hat	Rz&V
0e	BN1"1:10[{"3,*
.unless	Rq&,
0til	Rp#m
.what	J*8d&*
0ere	Rq&:
-s stay	Rq&:
*on how	R.1
%erves 501	Rv",
+a	R_&:
+care	R}":
+the	Rf"3
%ign an	Rq!.
)goes	Jl!V',
)such	R}!f
)web	Jj!A1:
,sockets	Jj!A1:
%k can	Rl%3
'programs	Rr%3
*ves	Rc%V
%tination https	Jz!?]?
.locked	Rn!O
.of	Rg#,
#tail curl	Ro!%
)expected	Rq"?
)get	Rk#?
)must	Rf#?
)no	Rp#?
)orders	Rr#?
)prices	Rq#?
)send	Jr"?/?
)the	Jo#?&?
,re	Rj!,
+is	Jt"?9?*?
*wo	Rp!*
)use	Jv"?'?
)you	Rz"?
(s a	Rp!%
*can	Rp!O
*datetime	Rs&{"
*figure	Rs&{"
*in	Rr!,!f
*permit	Rz"A
*rfc	J}!fz"A
*should	Ro#H
*who	Rn#3
%ect loops	Rv!H
(s by	R~#3
#v example	Ra&?
&libjemalloc	Rm&*
&null	Bo!*!?!F(OD8H8#:'8"8
&pkg	Rm&*
&traces	R|#3
&which	R|#&
%eloper changes	R{&H
,guides	Rr&,
,platform	Rg&&
`)
