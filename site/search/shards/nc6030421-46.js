sitegenSearch("nc6030421-46",`!redirecting after	Rg"H
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
,of	Ju!f=m
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
's and	Rr!m
)googles	Rr!H
%uce their	Rk#:
'ing fields	Ri#&
#f refs	Ri&1
%er to	Rl!^
'ence all	Rp!(
,has	Rm!:
,implementation	Rn&%
,leads	RR,
-ink	Jh&f(%
,map	Rf&O
.y	RR,
,sites	Rx#3
-uch	JL,c%%
,that	RR,
-o	Ro&:
,without	Rn&O
+d links	RR&
+s and	Rn&O
-definitions	Rt&A
`)
