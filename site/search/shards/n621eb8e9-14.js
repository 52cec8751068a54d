sitegenSearch("n621eb8e9-14",`!words to	Ri!3
)rue	Ry&3
(what	Jk&H03
*en	Ru!m
)ith	Jx&A&%
%k 1	Rk&,
'a	Rm!%
(n	Rb&:
)d	Fu!,_!,*3UO
'by	Jy#f#:
'everywhere	R_#f
'for	JW,r#,
(rom	R|&%
'goes	Rz!H
'happens	Re"f
)s	Ry",
'in	Js#V4HG,
(s	>l!,!3&H,,%3!H#&!:#H=H6A
(t	Ju"fs!3
)self	Ro!A
'may	Fo!:2,TA4&
(ust	R_&:
'nginx	Ry"f
'of	Jw!OG,o!3
(n	B3,@&I3h"3-^
(r	Rl!,
(ut	Rb#3
*lasts	R_"3
'refuse	Rv!O
)peating	Ro#f
'takes	Jz!3@3
(hat	Jl!O-C
)ere	Rz&3
(o	Rl":
)kens	Ri!%
)morrow	Rk!:
)o	Rl&^
(ree	Rw&:
(wice	Rs#:
'under	Ri#H
'was	Jr!:^,8:
(ithout	Rh#f
&dir site	Rm&*
+ource	Rm&*
&ed accept	Ra#3
*nd	Rc"f
)but	Ja"&c!,
)in	Rw!%
)on	Ru%3
)when	Rl%3
'r dies	Rb%3
)has	Ry%O
)picks	R_"f
)that	Rd%3
(s and	Rh&:
*give	Rh%3
*produce	Jo!:z!&
*that	Rs#f
&flow commands	Rn&A
*s site	Rm&3
0yml	Rm&3
&ing as	Rk#H
+t	Rs&[
*on	J{!,f",
*redirects	Rn"H
*to	Ru&*
`)
