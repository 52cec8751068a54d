sitegenSearch("n101b2f3f-1",`!comes after	Jd#fX:3{!
)gain	Rf":
)nd	Nd%3T,
)s	N}!Hb"3
)t	Rf%3
(back	Bt":.H2O)O,3
)efore	JB:_#:4H
(finish	Rj&:
*rst	JO,_%f#,
)or	R3,
)rom	.(:3,Q,"A93!H.H",(m"v#f.&!,1H)&"&"&"&"&"&"&"&"&"&"&"&"&"&!V"&!3"&"&"&!,"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&8,
(in	Bl!3'^NA&313q!H
*stead	Rz!:
(out	R_',
(the	Rv&:
)o	Re%3
*o	R5,
(up	Rw#H
(with	Ru!3
,out	Rm#3
%ic of	R~#,
&ng all	Rj#f
)in	Nz!3&,
)no	Rb#O
+store	Rb#O
)page	Rv!,
)response	R}!&
)soon	Rr#H
%ma a	RG:
)n	R_'Q
(may	Ru&m
(separated	Rl&f
)o	RG3
'nd answers	R}&%
*begins	Rs&,
+uild	Rp&A
/s	Rx&%
*describes	Rm&%
+id	Rm&{&
*however	Rm&3
*line	B":&:h&(),!A#,#%
*make	Rq!{!
*names	Ns&,(O
+eeds	Rm&{'
*of	Rm&&
+n	R}&&
+verwrites	Rm&{#
*provision	Rv%3
*says	Jm&A&^#,
+ends	Rq!H
*that	Ry&V
+imings	Rm&3
*with	Rt&A
+rites	Rq&3
)line tools	Rt&,
`)
