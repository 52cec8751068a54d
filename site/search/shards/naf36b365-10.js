sitegenSearch("naf36b365-10",`!described it	Ro%,
*s a	Rz"O
-n	Rf&3
.other	Rd#f
,each	Ro&^
,it	Jk"3b"%
,that	Rw":
.e	B<,g!f#3,,6O
,what	R~!,
,your	Rp!:
*targetgroups query	R_%8
)ing the	Rf"H
(ption a	Rw![
/n	RB1
.but	R/3
.has	R.3
/ow	R/1
.its	Rt&3
.names	Rq#:
.of	J*,r&V
/ne	Rz&V
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
`)
