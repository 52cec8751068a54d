sitegenSearch("n8a3565d4-6",`!redirecting api	Rj"H
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
,fetch	Jv!H4f
-or	Jr!C~!:
-rom	Jo&^'&
,headers	Rp&%
,in	Rn"H
-t	Ro":
,make	R~#H
.y	Rv!o
,of	Jy!f=m|!:
,redirects	Jo!Fg#,
-fc	Ju!3#A
,shows	Rq!3
,target	Ri"f
-hat	R}%A
.e	Rp&%
/n	Jo!Fj#O
/y	Rj":
-o	Jv!H%f
-reat	Fi"V"V"V'V
,where	Rk",
.ich	Ro"V
-ill	Rv%:
*url n	Ro!F
's and	Rv!m
)googles	Rv!H
%uce their	Ro#:
'ing fields	Rm#&
#f refs	Rm&1
%er to	Jp!^{"m
'ence all	Rt!(
,has	Rq!:
,implementation	Rs&%
,leads	RR,
-ink	Jl&f)%
,map	Rj&O
.y	RR,
,ranges	RS,
,sites	R|#3
-uch	JL,):a%%
,that	RR,
-o	Jn&3(:
,url	Rq&3
,without	Rs&O
+s and	Rs&O
-definitions	Ry&A
.o	Rl&,
-footnotes	Rs&:
-lists	Ro&A
-nginx	Ry&,
`)
