sitegenSearch("nf6a2d8f7-7",`!polling so	R}!:
#pular all	Ri%3
*script	Ru#f
(ting a	Ra":
#rt 22	Ru&T
'443	Br#?03"8%383
'80	Ra%3
(190	Rg"H
'a	Ro#H
(nd	Ra%,
'into	Rg"H
(t	Ra%V
'or	Fc#,.mM3
'port	Ri&A
'shows	R{%:
'takes	Rr#?
(hat	J{%&/A!{&
)e	Ri&A
(itle	R{%1
(o	Ri&A
(wo	Rn#f
'where	R{%,!:
(ithout	R{%:
&al a	Rw#H
*nd	Rw#3
+other	Rj%O
+swers	Rw#A
)from	Rw#:
)programs	Rw#H
)today	Rw#3
(s and	Rw#f
+re	Rw#f
*generate	Rk%:
2token	Rk%:
*in	Rw#:
*page	Rw#H!O
*redirect	Rw#:
*work	Rw#f
&s that	Ra%V
#sition 4	R}!?
*s belong	Rb"H
%sibility rfc	Ru!,
(le from	Jx"3%f
+later	R{!3
%t a	Fs!O#,)H?O
(fter	R|!H
(gain	Jp!:%O
(lone	Rt"3
)ready	Ri"3
(nd	Bs!O"3.O53*:3O!f
)swer	R|!h
(pi	Rb&?
(rrive	Rt!h
(s	Fu!V:f,H
'becomes	Rt!3
(ookings	Rd#?
(y	Jp!:^f
'checkout	Ri"?
(omputed	R{!3
(url	Ji"HG:
)stomers	R~"?
'd	Rz"f
'exports	Fu!?*?h!1!8!?
'for	R}"f
`)
