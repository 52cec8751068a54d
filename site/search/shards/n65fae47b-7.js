sitegenSearch("n65fae47b-7",`!points out	Nm"3<3
)to	Bq!A=,<f"A)f=:
)whether	Rx!%
#lice but	R_"f
'y and	Rw!:
*re	Rr&:
)default	Jv&3![#,&3
0src	R|&3
+mands	Rv%:
)first	Rv%&
*or	Rv&^
,bids	Rz&%
)has	Rz%3
)look	Rv%:
)search	Rw!8
+es	Rq"f
*o	Rg#O
)text	Rv&^
*ypically	Rv%3
)with	Rv%3
)x	Rr&:
&te crawling	Rt%H
%l look	Rm&A
'such	R}":
'the	Rx&3
&ing so	Rb":
#pular all	Rm%3
*script	Ry#f
(ting a	Re":
#rt 22	Ry&T
'443	Bv#?03"8%383
'80	Re%3
(190	Rk"H
'a	Rs#H
(nd	Re%,
'into	Rk"H
(t	Re%V
'or	Jg#,.mM3
'port	Rm&A
'shows	R_&:
'takes	Rv#?
(hat	N_&&/A!{&
)e	Rm&A
(itle	R_&1
(o	Rm&A
(wo	Rr#f
'where	R_&,!:
(ithout	R_&:
&al a	R{#H
*nd	R{#3
+other	Rn%O
+swers	R{#A
)from	R{#:
)programs	R{#H
)today	R{#3
(s and	R{#f
+re	R{#f
*generate	Ro%:
2token	Ro%:
*in	R{#:
*page	R{#H!O
*redirect	R{#:
*work	R{#f
&s that	Re%V
#sition 4	Rb"?
*s belong	Rf"H
`)
