sitegenSearch("nb39ca5e5-13",`!lacks access	Rg!t
.controlalloworigin	Rg!t
)ltogether	Rn#,
)n	Rb%3
(csrf	Ro%3
(the	B6&Q,':Ef?&!m*3
*ree	Rl!O
(valid	Rp",
#id out	Jp&A(&!C
#mbdas and	Rx&H
%p 0	Ry&1!F
(9	Ry&1!F
'101	Ry&%!:!A!F!M!T
)2	Ry&H!M
'201	Ry&A!F!M
'404	Ry&F
'7	Ja"?&?
'api	Ry&%!*!M
'cannot	Ry&F
'does	Ry&?!F
'has	Ru!:
(ttp	Fs!1!8W?[?
'instead	Rn#?
(s	Ry&?
'lists	Ry&F
'names	Ry&8!?
'of	Ry&8!?
'parent	Ru#A
'that	Ry&?
'was	Ry&1!?!F
&101 as	Ry&?
,k	Ry&M
*does	Ry&?
*has	Ry&8
*is	Ry&?
*no	Ry&F
*when	Ry&%
)md 1	Ry&?
-0	Ry&8
(2 leave	Ry&M
*no	Ry&F
&201 lamp	Ry&F
+ook	Ry&M
*names	Ry&?
*there	Ry&?
)md 5	Ry&?
&7 24.90	Re"?
(shelf	Ra"?
&s and	Ry&%
(h1	R~!?
)ttp	R~!?
(of	Ry&*!M
(summary	Ry&1!F
(title	R~!?
(which	Ry&8!?
#nded in	R}"3
&ing page	B%:f&{%":',+V!{,
.s	Rx&V
&s on	RP,
%g dir	Rq&{"
'en	Rd&8
&uage a	R:,
,nd	Jq!%b#f
,s	Rx&^
`)
