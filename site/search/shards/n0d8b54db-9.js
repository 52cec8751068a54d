sitegenSearch("n0d8b54db-9",`!words when	Rs!m
)ith	Jv&A&%
%k 1	Ri&,
'a	Rk!%
(n	R_&:
)d	Fs!,_!,*3UO
'by	Jw#f#:
'everywhere	R}"f
'for	JV,q#,
(rom	Rz&%
'goes	Rx!H
'happens	Rc"f
)s	Rw",
'in	Fq#V4HG,
(s	>j!,!3&H,,%3!H#&!:#H=H6A
(t	Js"fs!3
)self	Rm!A
'may	Fm!:2,TA4&
(ust	R}%:
'nginx	Rw"f
'of	Fu!OG,o!3
(n	B3,@&G3h"3-^
(r	Rj!,
(ut	R_#3
*lasts	R}!3
'refuse	Rt!O
)peating	Rm#f
'takes	Jx!3@3
(hat	Jj!O-C
)ere	Rx&3
(o	Rj":
)kens	Rg!%
)morrow	Ri!:
)o	Rj&^
(ree	Ru&:
(wice	Rq#:
'under	Rg#H
'was	Fp!:^,8:
(ithout	Rf#f
&dir site	Rk&*
+ource	Rk&*
&ed accept	R~"3
*nd	Ra"f
)but	J~!&c!,
)in	Ru!%
)on	Rs%3
)when	Rj%3
'r dies	R_%3
)has	Rw%O
)picks	R}!f
)that	Rb%3
(s and	Rf&:
*give	Rf%3
*produce	Jm!:z!&
*that	Rq#f
&flow commands	Rl&A
*s site	Rk&3
0yml	Rk&3
&ing as	Ri#H
+t	Rq&[
*on	Jy!,f",
*redirects	Rl"H
*to	Rs&*
*with	Jo!(m#(
&s as	Rv&3
)t	Ji%:Ef
`)
