sitegenSearch("nbbab17da-11",`!uses early	Re#:
'github	Ri&1
'http	Jf#3DO
'is	Rv&3
(t	>T,',"&Tm':/fY&&&
'status	Rf!O
(uch	Rw!H
'the	Bg!3%O<O&:O3
(o	Rt",
#ing 401	Rn"H
(a	Rg!H
(it	>|!H#H'H#H'H5H#H"H*H(H
(the	Rf"&
(web	Rr#:
+dav	Rr#:
#r local	Ri&,
#ual case	Rl#,
*use	RV,
-s	R-,
(end	Ra%V
(kind	Rn"f
(leave	Ro!1
(makers	Rq"m
(place	Jd#3R3
(reason	Rk!H
.s	Jk!mr#O
(with	Ru!3
'ly a	Rf!,
*know	Rk#3
*means	Jm!3#&!<
*not	Rd&3
*the	Jt!3Y,
*with	Rb%3
"tc at	R{&H
&in	Rg&{'
&time	Rk!T
*gmtime	Rk!T
#f 16	J',!3!:t&,
(le	R':
&8	6"&!,!:&,!:#,^*3?'?"?%?"?#?6H&:!H(?"?(?*?%?*?"?"?"?"?"?"?#?)?<{!4:#:
%16 code	Ry&,
(on	R':
(where	R',
'le t	R':
%8 are	R|&:
'character	R",
(onverts	R":
'does	R':
'fetch	R|":
'is	Jx"H&H
'on	R":
(r	Rh&{!
'so	R',
'text	R"&
(he	J",y&:
'without	R':
#ils import	Rq!?
(rb	Rj!,
"uid 4d0c8b9e	Rb"?
/00014000800000000000000a	Rb"?
`)
