sitegenSearch("n827dbc83-0",`!description a	Ry!k
/n	RC1
.but	R/3
.has	R.3
/ow	R/1
.its	Rv&3
.names	Rs#:
.of	N*,t&V
/ne	R|&V
.see	Ry!k
/peaks	Rm%,
.text	Nl&,!:#,!A
/hat	R|&V
0e	BO1"1;10k{"3,*
.unless	Rs&,
0til	Rr#m
.what	N*8f&*
0ere	Rs&:
-s stay	Rs&:
*on how	R.1
%erves 501	Rx",
+a	Rb&:
+care	R_#:
+the	Rh"3
%ign an	Rs!.
)goes	Nn!V',
)such	R_"f
)web	Nl!A1:
,sockets	Nl!A1:
%k can	Rn%3
'programs	Rt%3
*ves	Re%V
%tination https	N|!?]?
.locked	Rp!O
.of	Ri#,
#tail curl	Rq!%
)expected	Rs"?
)get	Rm#?
)must	Rh#?
)no	Rr#?
)orders	Rt#?
)prices	Rs#?
)send	Nt"?/?
)the	Nq#?&?
,re	Rl!,
+is	Jv"?9?*?
*wo	Rr!*
)use	Nx"?'?
)you	R|"?
(s a	Rr!%
*can	Rr!O
*datetime	Ru&{"
*figure	Ru&{"
*in	Rt!,!f
*permit	R|"A
*rfc	N_"fz"A
*should	Rq#H
*who	Rp#3
%ect loops	Rx!H
(s by	Ra%3
#v example	Rc&?
&libjemalloc	Ro&*
)yaml	Ro&*
&null	Bq!*!?!F(OD8H8#:'8"8
`)
