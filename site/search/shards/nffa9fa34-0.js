sitegenSearch("nffa9fa34-0",`!much of	Jt"H,,
(r	Rr!h
'room	Rv#3
'slow	Rr#f
'the	Ja"Oe":6A
(ime	R{!f
(o	Ra#O
(raffic	Rs!1
'work	Jl!,|"3
'you	Rd&H
#lt choice	Rh"&
&i status	Bl!3*32(!:!?"?C?
'part byteranges	Jr!V3,
,form	Ra#3
0data	Ra#3
(le choices	Jl!:*:5(!?
)y three	Ru!O
'status as	Re":
.each	Re",
.xmlns	Je"?"?C?
#st add	Jk!O7:
(lso	Ra'3
(nswer	Jc#32O
'be	61&[A&3)3!m#f":":-3"H&323&3&f"?;::,):*:%,!A!{!-:,A!O
(lock	Rn#?
(oth	Rx&3
'carry	>i!%%3!:!A&H&&!,!3%t.30,&,63R:.:
(ome	Rf"3
'declare	Rx#&
(o	Rm#3
'give	Rl"H
'have	Jo&V1,
'keep	Ru&*
(now	Ro&?
'lead	Rl&f
(ook	Jw!H.:":
'match	Rk&{!
'not	2i!,#3!f",!A!V(<#^&3"3#H"3'H"3(f"O','f"3#O/&!3"?'3!O"O"O"3*:;%&:":7{%":!V-3"%(3
'pass	Ri#:
'read	Ro#,
)ject	Ri#3
)validate	Jk!:!Hj!O
'say	B=,?,/&P,3,
(end	JZ1~":
)rve	Ro&f
(hed	Rr#f
)ow	R|%&
(ign	Rs%,
(tand	Rj#,
*te	Ro&V
*y	Jq%:1:
)ill	Rx!:
`)
