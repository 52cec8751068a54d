sitegenSearch("ncdface66-8",`!order 42	Fy!?0?!f+3
)3	Rz!?
(7	Rj#?
(a	Jh&A/,
)nd	Jz!Hu"A
(but	Rr#,
(change	Ry&,
(does	FE:m!Av!f
(exists	Rs![
(first	Ri!3
)rom	Rj"f
(has	Jf!*BA
)ow	Rt&&
(id	Rf!*
)f	Ru&,
)n	F4:a!3d"&A,
)s	F4,Z%:?
(list	Rv&O!{)
(mark	Jh&{!33
*y	Rg"H
(of	>2:#&7,2:2%*5JV/Am!,"{"!{.
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
,out	Rm&,
(yet	Rg"H
'42v3 https	Rh"f
'ed and	Ro&A
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
+reference	Ro&%
`)
