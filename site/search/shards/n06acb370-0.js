sitegenSearch("n06acb370-0",`!or wait	Rd&:
)ed	Ra%3
(ve	Rn&*
*d	Rn&H
's	Rs%,
&e	Rt!V
&hat	B),),j"3*,k!,%,+:
'ere	Jd",q":
'ich	Jp!%f#V
'ole	Ra'&
'y	RU,
&iden	RA:
'll	Bq"&&&@,A:A8
'th	Be!,G,[VEO#3!O
)in	RS,
)out	>E,MV#f%m{",&,%3(:
&orse	Jp"f6H
&rite	JJ:#:(:
'ong	Jc#3J&
%x	Rs&A
%you	Ro%X
(r	Rh",
(tube	Ro%X
#der 42	J}!?0?!f+3
)3	R~!?
(7	Rn#?
(a	Jl&A/,
)nd	J~!Hu"A
(but	Rv#,
(change	R}&,
(does	JE:q!Av!f
(exists	Rw![
(first	Rm!3
)rom	Rn"f
(has	Jj!*BA
)ow	Rx&&
(id	Rj!*
)f	Ry&,
)n	F4:e!3d"&A,
)s	J4,_!%:?
(list	Rz&V!{*
(mark	Jl&{!33
*y	Rk"H
(of	>2:#&7,5:3%*5JV/Am!,"{#!{/
)nce	Rl&O
(rfc	Rk"f
(sg022	Rj&V
)hopify	Rd&,
)tands	R~!A
+tus	Ru"?
(that	Rz"3
*e	Js#H/:
*ose	Rl&A
)itle	Ju"?:?
)o	Jw!%7&0:
)wice	Rr!:
(when	RE:
)ith	R~!A
,out	Rq&,
(yet	Rk"H
'42v3 https	Rl"f
'ed and	Rs&A
*by	Rr!%
*that	Rn#3
's 42	Bo!*!8!M0?0?!f*?"3!?
*3	J~!3!?.?
`)
