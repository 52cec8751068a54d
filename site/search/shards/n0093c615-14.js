sitegenSearch("n0093c615-14",`!summaries text	Rt&3
(y and	Jo&%":!A
+s	Rg&3
*contains	RF3
*flag	Rv&{"
*has	Rg&3
+eadings	Rf&m
*its	Rv&{"!{)
*labels	Ro!1
0job	Ro!1
*more	Ro!1
*of	Rg&3
+r	Rf&:
*rendered	Rv&{"!{)
,quired	Rw&1!F
*something	R21
*text	Rf&A!O
+he	:31"1"1"1"1'1#1%1(1"1(1"1&1/1/1c#H)1!8!?
-re	RV1
,ree	Ro!1
*what	Rk&?
,ether	Rv&{"
,ich	Rj&A
#n 06	R{&,
#perior is	Rs#3
%plier about	R}!?
)s facts	RG,
&ort 400	Rl#3
*among	Re#:
+t	R{#:
*both	Rr"H
*call	Re!H
,n	Rk#A
*for	Rc%3
*if	Rl!3
+s	Rf#3
+t	Rr"&!,
*knows	Ri#A
*mdn	Rc":
*or	Rp#,
*the	R|"3
-m	Rl#3
*with	R_":
)ed anywhere	Rh!H
,rfc	Rk!:
,status	Rl#?
,write	Rp#f
)ing loops	Rs#3
)s and	Rp#f
,t	Jr",+f
+it	Ro":
+search	Rl#?
-veral	Rp#:
+this	Rp!H
'sed proxy	Ri":
#re a	Rw"O
'compare	Rf#f
'if	Rl"3
(s	Ri!H
'that	Jk!td":
`)
