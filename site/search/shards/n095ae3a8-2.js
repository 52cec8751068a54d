sitegenSearch("n095ae3a8-2",`!useragent and	Rm!t
,backup	Rv"?
,link	Rp%?
0checker	Rp%?
&info endpoint	R~#3
&s data	Ri!:
(help	R{":
(in	R~#&
)t	Ry#,
(mailbox	Rt%,
(nginx	Ra%8
(or	R_%3
(password	Rv%&
(signed	Rg!%
(who	Ri%,
)ith	R~#,
%s 463	R|#3
)4	Rr#:
'511	Rv"3
'a	J]&#&
(ctions	Rk&1
(nd	Ry!H
'can	RB:
'early	Rg#:
'github	Rk&1
'http	Jh#3DO
'is	Rx&3
(t	>T,),"&Tm':/fY&&&
'status	Rh!O
(uch	Ry!H
'the	Bi!3%O<O&:O3
(o	Rv",
#ing 401	Rp"H
(a	Ri!H
(it	>~!H#H'H#H'H5H#H"H*H(H
(the	Rh"&
(web	Rt#:
+dav	Rt#:
#r local	Rk&,
#ual case	Rn#,
*use	RX,
-s	R-,
(end	Rc%V
(kind	Rp"f
(leave	Rq!1
(makers	Rs"m
(place	Jf#3R3
(reason	Rm!H
.s	Jm!mr#O
(with	Rw!3
'ly a	Rh!,
*know	Rm#3
*means	Jo!3#&!<
*not	Rf&3
*the	Jv!3Y,
*with	Rd%3
"tc at	R}&H
&in	Ri&{'
&time	Rm!T
*gmtime	Rm!T
#f 16	J',!3!:v&,
(le	R':
`)
