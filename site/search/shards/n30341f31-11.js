sitegenSearch("n30341f31-11",`!policy defaultsrc	Rz&3
+mands	Rt%:
)first	Rt%&
*or	Rt&^
,bids	Rx&%
)has	Rx%3
)look	Rt%:
)search	Ru!8
+es	Ro"f
*o	Re#O
)text	Rt&^
*ypically	Rt%3
)with	Rt%3
)x	Rp&:
&te crawling	Rr%H
%l look	Rk&A
'such	R{":
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
`)
