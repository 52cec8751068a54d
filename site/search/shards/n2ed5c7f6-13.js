sitegenSearch("n2ed5c7f6-13",`!redirects each	Jg&^5,
,fetch	Jr!H4f
-or	Jn!C~!:
-rom	Jk&^'&
,headers	Rl&%
,in	Rj"H
-t	Rk":
,make	Rz#H
.y	Rr!o
,of	Fu!f=m|!:
,redirects	Jk!Fg#,
-fc	Jq!3#A
,shows	Rm!3
,target	Re"f
-hat	Ry%A
.e	Rl&%
/n	Jk!Fj#O
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
,implementation	Ro&%
,leads	RR,
-ink	Jh&f)%
,map	Rf&O
.y	RR,
,sites	Rx#3
-uch	JL,d%%
,that	RR,
-o	Rp&:
,url	Rm&3
,without	Ro&O
+s and	Ro&O
-definitions	Ru&A
.o	Rh&,
-footnotes	Ro&:
-lists	Rk&A
-nginx	Ru&,
-ought	Rl",
-questions	Rh&&
-with	Ru&:
1in	Rm&:
+url types	Rm&3
(r repeats	Ri#3
'rer or	Rh%3!O
+policy	Jl&:&^
+that	Rh%:
*policy are	Rl&:
1text	Rp&^
's the	Rh",
*o	BR,6H,,P333]O
&tching and	Ry"&
`)
