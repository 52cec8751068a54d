sitegenSearch("nc6030421-18",`!pointer into	Rl!H
*to	Rb#?
)s follows	Rb#A
'ing at	Rv!3
+location	Rz!H
'less until	Rl#:
's a	Rz&3
*t	F&3+:D,r":
)for	Ro!%
)in	Ro!%
)out	Jg"3<3
)to	Bk!A=,<f"A)f=:
)whether	Rr!%
#lice but	Ry!f
'y and	Rq!:
*re	Rl&:
)default	Fo&3![#,&3
0src	Ru&3
+mands	Rp%:
)first	Rp%&
*or	Ro&^
,bids	Rs&%
)has	Rt%3
)look	Rp%:
)search	Rq!8
+es	Rk"f
*o	Ra#O
)text	Ro&^
*ypically	Rp%3
)with	Rp%3
)x	Rl&:
&te crawling	Rn%H
%l look	Rg&A
'such	Rw":
'the	Rq&3
&ing so	R{!:
#pular all	Rg%3
*script	Rs#f
(ting a	R~!:
#rt 22	Rr&T
'443	Bp#?03"8%383
'80	R~#3
(190	Re"H
'a	Rm#H
(nd	R~#,
'into	Re"H
(t	R~#V
'or	Fa#,.mM3
'port	Rg&A
'shows	Ry%:
'takes	Rp#?
(hat	Jy%&/A!{%
)e	Rg&A
(itle	Ry%1
(o	Rg&A
(wo	Rl#f
'where	Ry%,!:
(ithout	Ry%:
&al a	Ru#H
*nd	Ru#3
+other	Rh%O
+swers	Ru#A
)from	Ru#:
)programs	Ru#H
)today	Ru#3
(s and	Ru#f
+re	Ru#f
`)
