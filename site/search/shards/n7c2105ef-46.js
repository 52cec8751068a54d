sitegenSearch("n7c2105ef-46",`!redirect go	Jk"&"&
+has	Jk%VK:
,ides	Rr!O
,ttp	Rk"&
+iana	Rk%&
,n	Bi!H":*f4O(hb!,
-stead	Ru#:
,s	Fn!t&:!f5,u!:
,t	Rk":
+java	Jk"&"&
,s	Ru&,
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
,ode	Jk"&"&
+of	Rl&:
-f	Re"H
,n	Rr"f
-ly	Rz!:
,r	Fo!:&32H&H
+page	Fr!V{":!A&:
/s	Jf#3h!%!O
,hp	Jk"&"&
,reserved	Jk"&"&
,ython	Be"&"&"&&&"&
+ready	Rf"H
,uby	Jf"&(&
-st	Jk"&"&
+status	Fz!:+:':
,uch	Jp#HJ,
,wift	Jk"&"&
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
+on defined	>d"&"&"&"&"&"&"&"&"&
.product	Rk%&
*js carries	Ru&,
`)
