sitegenSearch("n8e20f780-8",`!sum of	Ro#,
%maries text	Rz&3
(y and	Nu&%":!A
+re	Re!,
+s	Rm&3
*contains	RG3
*flag	R|&{#
*has	Rm&3
*its	R|&{#!{*
*labels	Ru!1
0job	Ru!1
*more	Ru!1
*of	Rm&3
+r	Nl&:),
*rendered	R|&{#!{*
,quired	R}&1!F
*something	R31
*text	Rl&A!O
+he	:41"1"1"1"1'1#1%1(1"1(1"1'12101_#,%H)1!8!?
-re	RZ1
,ree	Ru!1
+ypes	Rs&3
*what	Rq&?
,ere	RT,
-ther	R|&{#
,ich	Nl&m&A
#n 06	Rb',
%set announce	R}"H
)holds	Ry!f
)thu	Ry!d
#perior is	Ry#3
%plier about	Rd"?
)s facts	RH,
&ort 400	Rr#3
*among	Rk#:
+t	Rb%:
*both	Rx"H
*call	Rk!H
,n	Rq#A
*for	Ri%3
*if	Rr!3
+s	Rl#3
+t	Rx"&!,
*knows	Ro#A
*mdn	Ri":
*or	Rv#,
*the	Rc#3
-m	Rr#3
*with	Rf":
)ed anywhere	Rn!H
,rfc	Rq!:
,status	Rr#?
,write	Rv#f
)ing loops	Ry#3
)s and	Rv#f
,t	Nx",+f
+it	Ru":
+search	Rr#?
-veral	Rv#:
+this	Rv!H
'sed proxy	Ro":
#re a	R}"O
'compare	Rl#f
'if	Rr"3
(s	Ro!H
`)
