sitegenSearch("nec69b548-12",`!or which	Jn!%f#V
'ole	R~&&
'y	RT,
&iden	RA:
'll	Bo"&&&@,A:A8
'th	Bc!,G,[VEO#3!O
)out	>E,KV#f%m{",&,%3(:
&orse	Jn"f6H
&rite	FJ:#:(:
'ong	Ja#3J&
%x	Rq&A
%you	Rm%X
(r	Rf",
(tube	Rm%X
#der 42	F{!?0?!f+3
)3	R|!?
(7	Rl#?
(a	Jj&A/,
)nd	J|!Hu"A
(but	Rt#,
(change	R{&,
(does	FE:o!Av!f
(exists	Ru![
(first	Rk!3
)rom	Rl"f
(has	Jh!*BA
)ow	Rv&&
(id	Rh!*
)f	Rw&,
)n	F4:c!3d"&A,
)s	F4,]%:?
(list	Rx&V!{*
(mark	Jj&{!33
*y	Ri"H
(of	>2:#&7,4:2%*5JV/Am!,"{#!{/
)nce	Rj&O
(rfc	Ri"f
(sg022	Rh&V
)hopify	Rb&,
)tands	R|!A
+tus	Rs"?
(that	Rx"3
*e	Jq#H/:
*ose	Rj&A
)itle	Js"?:?
)o	Fu!%7&0:
)wice	Rp!:
(when	RE:
)ith	R|!A
,out	Ro&,
(yet	Ri"H
'42v3 https	Rj"f
'ed and	Rq&A
*by	Rp!%
*that	Rl#3
's 42	Bm!*!8!M0?0?!f*?"3!?
*3	J|!3!?.?
)and	Rt%3
*re	Rp#?
)csv	Fu!?.???
*ustomer	Rs"f
)grpc	R}#8
)http	:w!?#?%?4?*?#?0?*?1?"?"?E?
`)
