sitegenSearch("necbfe55b-8",`!user agent	Bm!H&{!J?F:63!?
(nd	N|":@:
'behind	Rc"H
(ody	Rw%?
'deleted	R}"3
'for	Rz":
'go	Rd":
'host	Ry&A
'if	Rq!V
(n	Re"H
)fo	Rc%3
)stead	Rt":
)terface	Rv"H
(s	Nt!tg"&
'may	Nq":R:
(et	Rk%3
(ight	R|"f
'name	Rz"?
+s	Ry&O
(otices	Rk!m
'on	Rk!O
(wns	Ro&1
'profiles	Rk!H
'sat	R{#H
'the	Rw%,
(yped	Rm"H
'under	Rv"m
'was	Rc%3
(hat	Rx#f
)o	N)3s"3
&agent a	Rq!{!
-nd	Rq!{!
,backup	Rz"?
,fits	Rm!H
,link	Rt%?
0checker	Rt%?
&info endpoint	Rc%3
&s data	Rm!:!H
(help	R_#:
(in	Rc%&
)t	R}#,
(mailbox	Rx%,
(nginx	Re%8
(or	Rd%3
(password	Rz%&
(signed	Rk!%
(who	Rm%,
)ith	Rc%,
%s 463	Ra%3
)4	Rv#:
'511	Rz"3
'a	N_!&#&
(ctions	Ro&1
(nd	R}!H
'can	RC:
'early	Rk#:
'github	Ro&1
'http	Nl#3DO
'is	R|&3
(t	>V,),"&Vm':/fY&&&
'status	Rl!O
(uch	R}!H
'the	Bm!3%O<O&:O3
(o	Rz",
#ing 401	Rt"H
(a	Rm!O
(it	>c"H#H'H#H'H5H#H"H*H(H
`)
