sitegenSearch("n7aaf7dcf-8",`!poll such	R{":
'the	Rv&3
&ing so	R_":
#pular all	Rk%3
*script	Rw#f
(ting a	Rc":
#rt 22	Rw&T
'443	Bt#?03"8%383
'80	Rc%3
(190	Ri"H
'a	Rq#H
(nd	Rc%,
'into	Ri"H
(t	Rc%V
'or	Je#,.mM3
'port	Rk&A
'shows	R}%:
'takes	Rt#?
(hat	J}%&/A!{&
)e	Rk&A
(itle	R}%1
(o	Rk&A
(wo	Rp#f
'where	R}%,!:
(ithout	R}%:
&al a	Ry#H
*nd	Ry#3
+other	Rl%O
+swers	Ry#A
)from	Ry#:
)programs	Ry#H
)today	Ry#3
(s and	Ry#f
+re	Ry#f
*generate	Rm%:
2token	Rm%:
*in	Ry#:
*page	Ry#H!O
*redirect	Ry#:
*work	Ry#f
&s that	Rc%V
#sition 4	R_"?
*s belong	Rd"H
%sibility rfc	Rw!,
(le from	Jz"3%f
+later	R}!3
%t a	Fu!O#,)H?O
(fter	R~!H
(gain	Jr!:%O
(lone	Rv"3
)ready	Rk"3
(nd	Bu!O"3.O53*:3O!f
)swer	R~!h
(pi	Rd&?
(rrive	Rv!h
(s	Jw!V:f,H
'becomes	Rv!3
(ookings	Rf#?
(y	Jr!:^f
'checkout	Rk"?
(omputed	R}!3
(url	Jk"HG:
)stomers	Ra#?
'd	R|"f
`)
