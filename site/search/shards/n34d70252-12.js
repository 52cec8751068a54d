sitegenSearch("n34d70252-12",`!direct curl	Ra%V
(ion a	Rw"f
,before	Rq!%
,googles	Rh!3
,list	Rx&{#
,rtl	Rx&^
+s in	RS,
.s	Ri"O
-named	Rh&t
)ve such	Rr"O
,takes	Rz#:
+s and	Rz%3
(ly if	Rt!f
+there	Rg#3
+with	R_%:
(ories and	Rq%:
*y and	Ru%:
,gives	Rv&A
,index	Rr"k
,pwd	Rk&1
#sabling users	Ri%,
&gree a	Js!:"H
,bout	J',x":
+the	RP,
*s with	Rp&:
%card it	Ry!:
)ed a	Ra":
&over gssdp	Rv#:
&retion rfc	Rf"O
%k 01	Rw&*!?
(2	Rw&*!?
(7	Rm&V
'any	Rt#3
'catalogue	RN3
0yaml	RN3
'e1	RN3!:
)md	RN3
(rror	RN:
,s	RN1
'full	>51,,)1!8%3<1"1d#m"3&A,?
'gone	RF1
'is	611#1"1"1"1"1'1"1"1"1#1(1"1"3%1#1"1&1"1"1"1"1,1"1r!,XO-?
'match	Rm&T
'of	RQ,
(r	Ji&{&#H
'pdf	RQ1
'space	Rt#&!3
'the	Jt#Hj!:
*y	Jr&V*%
(itle	Rm&T
'without	Rj&,
&01 delete	Rw&*
*isk	Rw&?
)helps	Rw&*
'2 buy	Rw&*
)no	Rw&?
'7 in	Rm&V
&full beside	R?,
&s fill	R31
(grew	Rs&F
(keep	R>,
`)
