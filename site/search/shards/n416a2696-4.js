sitegenSearch("n416a2696-4",`!ctrl c	Nm&3!A!{&-%
'k	Rz&,
&c and	Rm&3!A
(ends	Rm&A
(or	Rm&{&
(stops	Rx&%
&k and	Rz&,
"uda cue	Ru&m
#e d	Ru&m
#lprit is	R|%:
#re is	Rz!f
&d by	Nb%:<:
%l 52	R{%1
'7.88	Fw!O"3&:#:
+.1	Bz":+:%:&:Q1
'after	Rx!H!m
(lso	Rl":
(nd	Jq!3!V5:^3
)swers	Rq!%
'browsers	Rw!%
'c	Rf":
(ert	R}%1
(hange	Re#:
(ommand	Rq!{!
'd	Rc#:
(o	Rx!3
)es	Ft!H&A;:4:
'encode	Rq!3
)ds	Ns":j!3
'fail	Rq!,
(ollows	Rq":
(rom	Re%V
'give	Re#f
+s	Rz!:
'h	Re#f
(ttp	N{%1&1
+1.0	Rl#f
-1	Rl#f
'i	Fq!*>fl"?*,!O
(f	Rq!t
'keeps	Nn":K:
'l	Jj":':":
'manual	2q!%(O"3!A!H#:!f-:':":":!H":%:":":#:#:#:":":%:":":":":":":!f":%:":#:":":":":":":":":":%:/:#:,%
'node	Jc":(:S:
+js	Jc":(:S:
'one	Rd#V
(pens	Rg#f
'pass	R~%O
`)
