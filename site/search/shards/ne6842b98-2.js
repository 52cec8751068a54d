sitegenSearch("ne6842b98-2",`!redirect for	Ji"A":EH
,rom	Ri"f
+get	Rk"3
+has	Jo%VLA
,ides	Rv!O
,ttp	Ro"&
+iana	Ro%&
,n	Bm!H":*f4O(hb!,
-stead	Ry#:
,s	Fr!t&:!f5,u!:
,t	Ro":
+js	Rz&,
+keep	Jn!:B&
+leads	Jo":23
.ves	Rv!A
,ives	Rv!X
,oop	Rw#3
/s	Rg%:!H
-se	Ri&3
+manual	Rj":
-y	Ji"&"&
.becomeget	Ji"&"&
,ethod	Rk"&
,ore	Ro!H
+nginx	Rj":
+of	Rp&:
-f	Ri"H
,n	Rv"f
-ly	R~!:
,r	Fs!:&32H&H
+page	Jv!V{":!A':
/s	Jj#3h!%!O
,reserved	Jo"&"&
+ready	Rj"H
+status	J~!:+:':
,uch	Jt#HJ,
+that	Jj":'f
-e	Ri"f
.re	Rh%3
,o	Ji!m/%43
+url	Ro!F
+was	Rj!A
,hose	Rv#:
,ithout	Ro%3
,ould	Rk"O
*ed anyway	R}"3
-resource	Re":
-to	Jr!A+:
*ing a	Ro"H
/fter	Rk"H
/n	Ri"H
/pi	Rj"H
.before	Rk"H
.every	Jp"H'H
3thing	Ry#H
.to	Ro"H
.writes	Rr!J
*js carries	Rz&,
*s after	Rc"V
-lone	Rt&V
-nd	>v!(!34V)Va!H)H6f'H&V
-s	Rp&A
,but	Rm!:
-y	Ro%3
,does	R_":
,each	Jk&^5,
`)
