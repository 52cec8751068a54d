sitegenSearch("n42ac25bc-10",`!digit in	Ro&{%
(number	Rf%&
(of	Ri!&
(too	Ro"3
's a	Rz&3
*nd	F<3P:{"3
*s	R{&,
)does	Ri!%
)is	Ro&3
*t	R|&3
)may	Rt&3
)never	R|&3
)of	Ro&3
*r	Rz%3
)so	Rf%^
*tay	Rt&:
-s	Rt&:
)you	R{&,
#lute the	Ro!A
#r align	Ro&{"
%ect curl	R~#V
(ion a	Ru"f
,before	Ro!%
,googles	Rf!3
,list	Rv&{"
,rtl	Rv&V
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
,gives	Rt&A
,index	Rp"k
,pwd	Ri&1
#sabling users	Rg%,
&gree a	Jq!:"H
,bout	J',v":
+the	RP,
*s with	Rn&:
%card it	Rw!:
)ed a	R~!:
&over gssdp	Rt#:
&retion rfc	Rd"O
%k 01	Ru&*!?
(2	Ru&*!?
(7	Rk&V
'any	Rr#3
'catalogue	RN3
0yaml	RN3
'e1	RN3!:
)md	RN3
(rror	RN:
,s	RN1
'full	>51,,)1!8%3:1"1d#m"3&A,?
'gone	RF1
'is	611#1"1"1"1"1'1"1"1"1#1(1"1"3%1#1"1&1"1"1,1"1r!,XO-?
'match	Rk&T
'of	RQ,
`)
