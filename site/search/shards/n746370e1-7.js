sitegenSearch("n746370e1-7",`!user host	Rw&A
'if	Ro!V
(n	Rc"H
)fo	Ra%3
)stead	Rr":
)terface	Rt"H
(s	Jr!tg"&
'may	Jo":R:
(et	Ri%3
(ight	Rz"f
'name	Rx"?
+s	Rw&O
(otices	Ri!m
'on	Ri!O
(wns	Rm&1
'profiles	Ri!H
'sat	Ry#H
'the	Ru%,
(yped	Rk"H
'under	Rt"m
'was	Ra%3
(hat	Rv#f
)o	J)3q"3
&agent a	Ro!t
-nd	Ro!t
,backup	Rx"?
,link	Rr%?
0checker	Rr%?
&info endpoint	Ra%3
&s data	Rk!:
(help	R}":
(in	Ra%&
)t	R{#,
(mailbox	Rv%,
(nginx	Rc%8
(or	Rb%3
(password	Rx%&
(signed	Ri!%
(who	Rk%,
)ith	Ra%,
%s 463	R~#3
)4	Rt#:
'511	Rx"3
'a	J^&#&
(ctions	Rm&1
(nd	R{!H
'can	RB:
'early	Ri#:
'github	Rm&1
'http	Jj#3DO
'is	Rz&3
(t	>U,),"&Um':/fY&&&
'status	Rj!O
(uch	R{!H
'the	Bk!3%O<O&:O3
(o	Rx",
#ing 401	Rr"H
(a	Rk!H
(it	>a"H#H'H#H'H5H#H"H*H(H
(the	Rj"&
(web	Rv#:
+dav	Rv#:
#r local	Rm&,
#ual case	Rp#,
*use	RY,
-s	R-,
(end	Re%V
(kind	Rr"f
(leave	Rs!1
`)
