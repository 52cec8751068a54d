sitegenSearch("n45acfaf8-13",`!digit in	Rs&{%
(number	Rj%&
(of	Rm!&
(too	Rs"3
's a	R~&3
*nd	J<3T:{"3
*s	R_',
)does	Rm!%
)is	Rs&3
*t	Ra'3
)may	Rx&3
)never	Ra'3
)of	Rs&3
*r	R~%3
)so	Rj%^
*tay	Rx&:
-s	Rx&:
)you	R_',
#lute the	Rs!A
#r align	Rs&{"
%ect curl	Rc%V
(ion a	Ry"f
,before	Rs!%
,googles	Rj!3
,list	Rz&{#
,rtl	Rz&^
+s in	RT,
.s	Rk"O
-named	Rj&t
)ve such	Rt"O
,takes	R|#:
+s and	R|%3
(ly if	Rv!f
+there	Ri#3
+with	Rb%:
(ories and	Rs%:
*y and	Rw%:
,gives	Rx&A
,index	Rt"k
,pwd	Rm&1
#sabling users	Rk%,
&gree a	Ju!:"H
,bout	J',z":
+the	RP,
*s with	Rr&:
%card it	R{!:
)ed a	Rc":
&over gssdp	Rx#:
&retion rfc	Rh"O
%k 01	Ry&*!?
(2	Ry&*!?
(7	Ro&V
'any	Rv#3
'catalogue	RN3
0yaml	RN3
'e1	RN3!:
)md	RN3
(rror	RN:
,s	RN1
'full	>51,,)1!8%3>1"1d#m"3&A,?
'gone	RF1
'is	611#1"1"1"1"1'1"1"1"1#1(1"1"3%1#1"1'1"1"1"1"1-1"1r!,XO-?
'match	Ro&T
`)
