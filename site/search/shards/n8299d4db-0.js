sitegenSearch("n8299d4db-0",`!policy sees	Rk"f
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
*generate	Ri%:
2token	Ri%:
*in	Ru#:
*page	Ru#H!O
*redirect	Ru#:
*work	Ru#f
&s that	R~#V
#sition 4	R{!?
*s belong	R_"H
%sibility rfc	Rs!,
(le from	Jv"3%f
+later	Ry!3
%t a	Fq!O#,)H?O
(fter	Rz!H
(gain	Jn!:%O
(lone	Rr"3
)ready	Rg"3
(nd	Bq!O"3.O53*:3O!f
)swer	Rz!h
(pi	R_&?
(rrive	Rr!h
(s	Fs!V:f,H
'becomes	Rr!3
`)
