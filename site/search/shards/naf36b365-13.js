sitegenSearch("naf36b365-13",`!different so	Ri!%
,things	F7:{"fVV,:
-ypes	Rp!:
,waiting	Ru!,
+ly 404	Ra'A
.and	Rf#f
/re	R}&V
.each	Rd"H
.if	Rl!V
.the	Ri#H
(s between	Rl#f
+y	Jc!:Tf
*each	Rl"f
*from	J5:x!,
*is	Rv&3
*too	Rr"f
#g short	Rj%:
%est the	Ra"H
%it and	Re":
(decides	Rq!,
(in	Rs&{%
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
`)
