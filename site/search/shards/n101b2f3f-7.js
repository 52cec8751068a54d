sitegenSearch("n101b2f3f-7",`!connection fall	Rb%3
.or	Nv!AQf
.resh	Rg#H
-has	Np!fm"O
.ttp	2p!,1&"&"&"&"&"&"&&&"&"&"&"&"&&&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&0&"&"&"&"&"&
-idle	R{":
.f	Nw!HE&!:
.n	Rl#3
/stead	R{%:
.s	Bo!O.f#3S:L:
-limits	Rh%3
.ooks	Re%H
-on	R{":
/e	Ro!O
/ly	Rl#,
.pen	R{"H
.r	Rv!f
.ver	Nl!A[,
-raise	Rl!f
/ther	Ra#,
.efused	Ns#kh!T
.fc	Jo!Ob!3',
-seems	R~#3
/nt	Rw!O
.o	Rl#O
.peaks	Rv!,
.tands	Rh%,
0rts	R{!,
-that	>q!:!{!(O&HL&.H%:!H0&8&+&!:
/e	Nd":!HD,
0n	Ni%VPA
.imed	Rf%(
.o	>q!A'O'&@H.3>,#:=:%,
-up	R{!:
/grade	N{!3!?Q,!?
-was	Jl!%-OPA
.hile	Ns#kO,
.ithout	Rb&^
.ould	Rb"f
,s a	Rf%3
/nd	N{"3o!3
.from	R{%O
.is	Rf%:
.named	R}!:
.open	Ns#H2:
.rfc	Rn#3
.sooner	Rs#H
)or again	Rl%:
,is	Rl%A
,of	Rl%3
)timeout and	Re&:
*o api	Rq!8
/examplecom	Rq!8
%sequences for	Ro"3
&iders the	Rc":
/m	Rv",
'st of	Rj#A
&ole also	Ru&m
`)
