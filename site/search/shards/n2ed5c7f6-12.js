sitegenSearch("n2ed5c7f6-12",`!redirect follows	Rq&A
-r	Fe"A":EH
,rom	Re"f
+get	Rg"3
+has	Jk%VL:
,ides	Rr!O
,ttp	Rk"&
+iana	Rk%&
,n	Bi!H":*f4O(hb!,
-stead	Ru#:
,s	Fn!t&:!f5,u!:
,t	Rk":
+js	Rv&,
+keep	Jj!:B&
+leads	Jk":23
.ves	Rr!A
,ives	Rr!X
,oop	Rs#3
/s	Rc%:!H
-se	Re&3
+manual	Rf":
-y	Je"&"&
.becomeget	Je"&"&
,ethod	Rg"&
,ore	Rk!H
+nginx	Rf":
+of	Rl&:
-f	Re"H
,n	Rr"f
-ly	Rz!:
,r	Fo!:&32H&H
+page	Fr!V{":!A':
/s	Jf#3h!%!O
,reserved	Jk"&"&
+ready	Rf"H
+status	Fz!:+:':
,uch	Jp#HJ,
+that	Jf":'f
-e	Re"f
.re	Rd%3
,o	Fe!m/%43
+url	Rk!F
+was	Rf!A
,hose	Rr#:
,ithout	Rk%3
,ould	Rg"O
*ed anyway	Ry"3
-resource	Ra":
-to	Jn!A+:
*ing a	Rk"H
/fter	Rg"H
/n	Re"H
/pi	Rf"H
.before	Rg"H
.every	Jl"H'H
3thing	Ru#H
.to	Rk"H
.writes	Rn!J
*js carries	Rv&,
*s after	R~!V
-lone	Rp&V
-nd	>r!(!34V)Va!H)H6f'H&V
-s	Rl&A
,but	Ri!:
-y	Rk%3
,does	R{!:
`)
