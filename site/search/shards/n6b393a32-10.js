sitegenSearch("n6b393a32-10",`!redirect method	Rg"&
,ore	Rk!H
+nginx	Rf":
+of	Rl&:
-f	Re"H
,n	Rr"f
-ly	Rz!:
,r	Fo!:&32H&H
+page	Fr!V{":!A&:
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
*js carries	Ru&,
*s after	R~!V
-lone	Ro&V
-nd	>r!(!34V)Va!H)H6f'H%V
-s	Rl&A
,but	Ri!:
-y	Rk%3
,does	R{!:
,each	Jg&^4,
,fetch	Jr!H4f
-or	Jn!C~!:
-rom	Jk&^&&
,headers	Rl&%
,in	Rj"H
-t	Rk":
,make	Rz#H
.y	Rr!o
,of	Fu!f=m|!:
,redirects	Jk!Ff#,
-fc	Jq!3#A
,shows	Rm!3
,target	Re"f
-hat	Ry%A
.e	Rl&%
/n	Jk!Fi#O
/y	Rf":
-o	Jr!H%f
-reat	Fe"V"V"V'V
,where	Rg",
.ich	Rk"V
-ill	Rr%:
*url n	Rk!F
`)
