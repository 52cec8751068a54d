sitegenSearch("nf49f523b-7",`!multi status	Bh!3*32(!:!?"?C?
'part byteranges	Jn!V3,
,form	R|"3
0data	R|"3
(le choices	Fh!:*:5(!?
)y three	Rq!O
'status as	Ra":
.each	Ra",
.xmlns	Fa"?"?C?
#st add	Jg!O7:
(lso	R{&3
(nswer	J~"32O
'be	61&WA&3)3!m#f":":-3"H&323&3&f"?;::,):*:%,!A!{!,:,A!O
(lock	Rj#?
(oth	Rs&3
'carry	>e!%%3!:!A&H&&!,!3%t.30,&,63R:.:
(ome	Rb"3
'declare	Rt#&
(o	Ri#3
'give	Rh"H
'have	Jk&V0,
'keep	Rp&*
(now	Rk&?
'lead	Rh&f
(ook	Fs!H.:":
'match	Rg&{!
'not	2e!,#3!f",!A!V(<#^&3"3#H"3'H"3(f"O','f"3#O/&!3"?'3!O"O"O"3*:;%&:":8:!V,3"%(3
'pass	Re#:
'read	Rk#,
)ject	Re#3
)validate	Jg!:!Hj!O
'say	B=,<,.&P,3,
(end	JW1}":
)rve	Rk&f
(hed	Rn#f
)ow	Rx%&
(ign	Ro%,
(tand	Rf#,
*te	Rk&V
*y	Jm%:1:
)ill	Rt!:
(upport	Rr"H
)rvive	Rx#:
'then	JW,UH
(reat	Bl":",#:2:#:
'understand	Ri!%
'wait	Rq!H
&ache a	Rg&{#
+copies	Ru&3
+handlebars	Rn&m
`)
