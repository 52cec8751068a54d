sitegenSearch("n382a8262-15",`!connection http	2j!,1&"&"&"&"&"&"&&&"&"&"&"&"&&&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&0&"&"&"&"&"&
-idle	Ru":
.f	Jq!HE&!:
.n	Rf#3
/stead	Ru%:
.s	Fu!f#3S:L:
-limits	Rb%3
.ooks	R~#H
-on	Ru":
/ly	Rf#,
.pen	Ru"H
.r	Rp!f
.ver	Jf!A[,
-raise	Rf!f
/ther	Rz",
.efused	Jm#kh!T
.fc	Ji#3',
-seems	Rx#3
.o	Rf#O
.peaks	Rp!,
.tands	Rb%,
0rts	Ru!,
-that	>k!:!t(O&HL&.H%:!H0&8&+&!:
/e	J}!:!HD,
0n	Jc%VPA
.imed	R_%(
.o	>k!A'O'&@H.3>,#:=:%,
-up	Ru!:
/grade	Ju!3!?Q,!?
-was	Jf!%[A
.hile	Jm#kO,
.ithout	R{%^
.ould	R{!f
,s a	R_%3
/nd	Ju"3o!3
.from	Ru%O
.is	R_%:
.named	Rw!:
.open	Jm#H2:
.rfc	Rh#3
.sooner	Rm#H
)or again	Rf%:
,is	Rf%A
,of	Rf%3
)timeout and	R~%:
*o api	Rk!8
/examplecom	Rk!8
%sequences for	Ri"3
&iders the	R|!:
/m	Rp",
'st of	Rd#A
&ole also	Ro&m
*lines	Ro&m
,sts	Ry!:
*names	Rk!m
*shows	Ry!H
*where	Rq"m
&t data	Rh%8
`)
