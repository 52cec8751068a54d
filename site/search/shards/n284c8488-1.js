sitegenSearch("n284c8488-1",`!redirect for	Fg"A":EH
,rom	Rg"f
+get	Ri"3
+has	Jm%VLA
,ides	Rt!O
,ttp	Rm"&
+iana	Rm%&
,n	Bk!H":*f4O(hb!,
-stead	Rw#:
,s	Fp!t&:!f5,u!:
,t	Rm":
+js	Rx&,
+keep	Jl!:B&
+leads	Jm":23
.ves	Rt!A
,ives	Rt!X
,oop	Ru#3
/s	Re%:!H
-se	Rg&3
+manual	Rh":
-y	Jg"&"&
.becomeget	Jg"&"&
,ethod	Ri"&
,ore	Rm!H
+nginx	Rh":
+of	Rn&:
-f	Rg"H
,n	Rt"f
-ly	R|!:
,r	Fq!:&32H&H
+page	Ft!V{":!A':
/s	Jh#3h!%!O
,reserved	Jm"&"&
+ready	Rh"H
+status	F|!:+:':
,uch	Jr#HJ,
+that	Jh":'f
-e	Rg"f
.re	Rf%3
,o	Fg!m/%43
+url	Rm!F
+was	Rh!A
,hose	Rt#:
,ithout	Rm%3
,ould	Ri"O
*ed anyway	R{"3
-resource	Rc":
-to	Jp!A+:
*ing a	Rm"H
/fter	Ri"H
/n	Rg"H
/pi	Rh"H
.before	Ri"H
.every	Jn"H'H
3thing	Rw#H
.to	Rm"H
.writes	Rp!J
*js carries	Rx&,
*s after	Ra"V
-lone	Rr&V
-nd	>t!(!34V)Va!H)H6f'H&V
-s	Rn&A
,but	Rk!:
-y	Rm%3
,does	R}!:
,each	Ji&^5,
`)
