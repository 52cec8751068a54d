sitegenSearch("n0dd2e32a-15",`!connection that	>k!:!t(O&HL&.H%:!H0&8&+&!:
/e	J}!:!HD,
0n	Jc%VOA
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
&ole also	Rn&m
*lines	Rn&m
,sts	Ry!:
*names	Rk!m
*shows	Ry!H
*where	Rq"m
&t data	Rh%8
(text	Rl!?
)ype	Rl!?
'ant against	Rj!O
+for	Fj!hA:s!3
+in	Jj!^d"%
+of	Bj!Ae"&/,*&"&
+status419authentication	Rm%^
Btimeout	Rm%^
*s 419	Rm%&
,alone	R}%3
,by	Rj!O
,has	Rm!,
,in	Rj!(
,of	Rj!,
'raint chk	Rb#H
07	Rb#H
%tact or	Re%,
'in 2520	R{&X
*a	Rh"f
*each	Rb"H
*it	Rj#O
*one	Rr&3
*the	Rc":
*yours	Rm!:
)er ghcr	Ri&1
`)
