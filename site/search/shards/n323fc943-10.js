sitegenSearch("n323fc943-10",`!directory index	Rp"k
,pwd	Ri&1
#sabling users	Rg%,
&gree a	Jq!:"H
,bout	J',v":
+the	RP,
*s with	Rm&:
%card it	Rw!:
)ed a	R~!:
&over gssdp	Rt#:
&retion rfc	Rd"O
%k 01	Rt&*!?
(2	Rt&*!?
(7	Rk&V
'any	Rr#3
'catalogue	RN3
0yaml	RN3
'e1	RN3!:
)md	RN3
(rror	RN:
,s	RN1
'full	>51,,)1!8%3:1"1d#m"3&A+?
'gone	RF1
'is	611#1"1"1"1"1'1"1"1"1#1(1"1"3%1#1"1&1"1"1,1"1r!,XO,?
'match	Rk&T
'of	RQ,
(r	Jg&{%#H
'pdf	RQ1
'space	Rr#&!3
'the	Jr#Hi!:
*y	Jo&V*%
(itle	Rk&T
'without	Rh&,
&01 delete	Rt&*
*isk	Rt&?
)helps	Rt&*
'2 buy	Rt&*
)no	Rt&?
'7 in	Rk&V
&full beside	R?,
&s fill	R31
(grew	Rp&F
(keep	R>,
(md	Rt&*
(of	R@,
(that	RT8
)reat	RM,
(use	Rq&3
%play this	Rz":
)name d	Rd#?
.plan	Rd#?
&utes broken	Rh!,
%regard such	Rs",
%t builds	Ri&,
'make	Rk&,
'usr	Ri&*
&ant dependency	Rn#H
&inct callers	Ro!:!A
+label	Ro!,
*ion belongs	Rs!^
`)
