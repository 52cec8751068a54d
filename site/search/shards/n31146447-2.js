sitegenSearch("n31146447-2",`!connection in	Rj#3
/stead	Ry%:
.s	Fy!f#3S:L:
-limits	Rf%3
.ooks	Rc%H
-on	Ry":
/ly	Rj#,
.pen	Ry"H
.r	Rt!f
.ver	Jj!A[,
-raise	Rj!f
/ther	R~",
.efused	Jq#kh!T
.fc	Jm#3',
-seems	R|#3
.o	Rj#O
.peaks	Rt!,
.tands	Rf%,
0rts	Ry!,
-that	>o!:!t(O&HL&.H%:!H0&8&+&!:
/e	Jb":!HD,
0n	Jg%VPA
.imed	Rd%(
.o	>o!A'O'&@H.3>,#:=:%,
-up	Ry!:
/grade	Jy!3!?Q,!?
-was	Jj!%[A
.hile	Jq#kO,
.ithout	R_&^
.ould	R_"f
,s a	Rd%3
/nd	Jy"3o!3
.from	Ry%O
.is	Rd%:
.named	R{!:
.open	Jq#H2:
.rfc	Rl#3
.sooner	Rq#H
)or again	Rj%:
,is	Rj%A
,of	Rj%3
)timeout and	Rc&:
*o api	Ro!8
/examplecom	Ro!8
%sequences for	Rm"3
&iders the	Ra":
/m	Rt",
'st of	Rh#A
&ole also	Rs&m
*lines	Rs&m
,sts	R}!:
*names	Ro!m
*shows	R}!H
*where	Ru"m
&t data	Rl%8
(text	Rp!?
)ype	Rp!?
'ant against	Rn!O
+for	Jn!hA:s!3
+in	Jn!^d"%
+of	Bn!Ae"&/,*&"&
+status419authentication	Rq%^
`)
