sitegenSearch("n725b5ffc-6",`!order has	Jf!*BA
)ow	Rs&&
(id	Rf!*
)f	Rt&,
)n	F4:a!3d"&@,
)s	F4,Z%:?
(list	Ru&O!{)
(mark	Jh&{!23
*y	Rg"H
(of	>2:#&7,2:2%*5JV/Al!,"{"!{.
)nce	Rh&O
(rfc	Rg"f
(sg022	Rf&V
)hopify	R_&,
)tands	Rz!A
+tus	Rq"?
(that	Rv"3
*e	Jo#H/:
*ose	Rh&A
)itle	Jq"?:?
)o	Fs!%7&0:
)wice	Rn!:
(when	RE:
)ith	Rz!A
(yet	Rg"H
'42v3 https	Rh"f
'ed and	Rn&A
*by	Rn!%
*that	Rj#3
's 42	Bk!*!8!M0?0?!f*?"3!?
*3	Jz!3!?.?
)and	Rr%3
*re	Rn#?
)csv	Fs!?.???
*ustomer	Rq"f
)grpc	R{#8
)http	:u!?#?%?4?*?#?0?*?1?"?"?E?
)id	Ro!,
)made	Rz!3
+y	Rq"f
)not	Rp"A
)they	Rz!O
*itle	Rw!?
)write	Rp"?
)yet	Rw!?
(csv http	J_"???
%inary answer	Ri",
+build	RJ,
+clients	Rq#:
+error	Ru!3
+page	Rw%3
/s	Ra":
+reference	Rn&%
-source	Js!A*A
.ponses	Rw!O
,ules	Ru!:
#g a	Rn&V
&become	Rn&V
&colours	Rg&{&
&docs	Fh&*%f",',
&http	Ro&1!8!?
*s	Rn&V
&port	Rr&T
`)
