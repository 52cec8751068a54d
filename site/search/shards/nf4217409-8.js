sitegenSearch("nf4217409-8",`!summary text	Rj&A!O
+he	:31"1"1"1"1'1#1%1(1"1(1"1'121/1_#,%H)1!8!?
-re	RY1
,ree	Rs!1
+ypes	Rq&3
*what	Ro&?
,ether	Rz&{#
,ich	Rn&A
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
'compare	Rj#f
'if	Rp"3
(s	Rm!H
'that	Jo!td":
'we	2z#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
%face should	Rc"3
%prise you	Rn!%
*s in	Rk!Q
,people	Ra&3
)ing way	Rm":
%rogate pairs	R}&3
%vive every	R_"f
*strict	Ra'3
)s a	Rz"O
+in	Rn%3
,s	Rx#:
`)
