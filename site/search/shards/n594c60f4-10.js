sitegenSearch("n594c60f4-10",`!user is	Jn!tg"&
'may	Jk":R:
(et	Re%3
(ight	Rv"f
'name	Rt"?
+s	Rs&O
(otices	Re!m
'on	Re!O
(wns	Ri&1
'profiles	Re!H
'sat	Ru#H
'the	Rq%,
(yped	Rg"H
'under	Rp"m
'was	R|#3
(hat	Rr#f
)o	J)3m"3
&agent a	Rk!t
-nd	Rk!t
,backup	Rt"?
,link	Rn%?
0checker	Rn%?
&info endpoint	R|#3
&s data	Rg!:
(help	Ry":
(in	R|#&
)t	Rw#,
(mailbox	Rr%,
(nginx	R~#8
(or	R}#3
(password	Rt%&
(signed	Re!%
(who	Rg%,
)ith	R|#,
%s 463	Rz#3
)4	Rp#:
'511	Rt"3
'a	JZ&#&
(ctions	Ri&1
(nd	Rw!H
'can	RB:
'early	Re#:
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
`)
