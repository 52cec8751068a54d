sitegenSearch("nd052607f-101",`!digits of	Rn&3
*r	Rz%3
)so	Rf%^
*tay	Rs&:
-s	Rs&:
)you	Rz&,
#lute the	Ro!A
#r align	Rn&{"
%ect curl	R~#V
(ion a	Ru"f
,before	Ro!%
,googles	Rf!3
,list	Ru&{"
,rtl	Ru&V
+s in	RS,
.s	Rg"O
-named	Rf&t
)ve such	Rp"O
,takes	Rx#:
+s and	Rx%3
(ly if	Rr!f
+there	Re#3
+with	R}#:
(ories and	Ro%:
*y and	Rs%:
,index	Rp"k
,lists	Rs&A
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
`)
