sitegenSearch("n7bbedef9-9",`!suited acceptlanguage	Rh":
&s a	Rm"O
)ddresses	Ri"3
(its	R{"O
(the	Rw"3
#m by	Rs!1
&of	Rm#,
%maries text	Rx&3
(y and	Js&%":!A
+re	Rd!,
+s	Rk&3
*contains	RF3
*flag	Rz&{#
*has	Rk&3
*its	Rz&{#!{*
*labels	Rs!1
0job	Rs!1
*more	Rs!1
*of	JS,x#3
+r	Jj&:),
*rendered	Rz&{#!{*
,quired	R{&1!F
*something	R21
*text	Rj&A!O
+he	:31"1"1"1"1'1#1%1(1"1(1"1'121/1_#,%H)1!8!?
-re	RY1
,ree	Rs!1
+ypes	Rq&3
*what	Ro&?
,ether	Rz&{#
,ich	Jj&m&A
#n 06	R_',
#perior is	Rw#3
%plier about	Rb"?
)s facts	RG,
&ort 400	Rp#3
*among	Ri#:
+t	R_%:
*both	Rv"H
*call	Ri!H
,n	Ro#A
*for	Rg%3
*if	Rp!3
+s	Rj#3
+t	Rv"&!,
*knows	Rm#A
*mdn	Rg":
*or	Rt#,
*the	Ra#3
-m	Rp#3
*with	Rd":
)ed anywhere	Rl!H
,rfc	Ro!:
,status	Rp#?
,write	Rt#f
)ing loops	Rw#3
)s and	Rt#f
,t	Jv",+f
+it	Rs":
+search	Rp#?
-veral	Rt#:
+this	Rt!H
'sed proxy	Rm":
#re a	R{"O
`)
