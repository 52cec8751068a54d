sitegenSearch("n5b412a89-4",`!summary the	:31"1"1"1"1'1#1%1(1"1(1"1&111/1_#,%H)1!8!?
-re	RX1
,ree	Rq!1
+ypes	Ro&3
*what	Rm&?
,ether	Rx&{#
,ich	Rl&A
#n 06	R}&,
#perior is	Ru#3
%plier about	R_"?
)s facts	RG,
&ort 400	Rn#3
*among	Rg#:
+t	R}#:
*both	Rt"H
*call	Rg!H
,n	Rm#A
*for	Re%3
*if	Rn!3
+s	Rh#3
+t	Rt"&!,
*knows	Rk#A
*mdn	Re":
*or	Rr#,
*the	R~"3
-m	Rn#3
*with	Rb":
)ed anywhere	Rj!H
,rfc	Rm!:
,status	Rn#?
,write	Rr#f
)ing loops	Ru#3
)s and	Rr#f
,t	Jt",+f
+it	Rq":
+search	Rn#?
-veral	Rr#:
+this	Rr!H
'sed proxy	Rk":
#re a	Ry"O
'compare	Rh#f
'if	Rn"3
(s	Rk!H
'that	Jm!td":
'we	2x#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
%face should	Ra"3
%prise you	Rl!%
*s in	Ri!Q
,people	R~%3
)ing way	Rk":
%rogate pairs	R{&3
%vive every	R}!f
*strict	R~&3
)s a	Rx"O
+in	Rl%3
,s	Rv#:
#spect a	R|%:
`)
