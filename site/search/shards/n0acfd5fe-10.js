sitegenSearch("n0acfd5fe-10",`!msechorequest and	Rv%,
0token	Rv%?
#wdv 2.2.6	Rv%,
(repeat	Rv%:
(section	Rv%&
"tr rwc	Rg%8
"uch is	Ru"A
(t	N~"3R,
'like	Rh",
'of	Nv"H,,
(r	Rt!h
'room	Rx#3
'slow	Rt#f
'the	Jc"Oe":6A
(ime	R}!f
(o	Rc#O
(raffic	Ru!1
'work	Nn!,|"3
'you	Rf&H
#lt choice	Rj"&
&i status	Bn!3*32(!:!?"?C?
'part byteranges	Nt!V3,
,form	Rc#3
0data	Rc#3
(le choices	Jn!:*:5(!?
)y three	Rw!O
'status as	Rg":
.each	Rg",
.xmlns	Jg"?"?C?
#st add	Nm!V7:
(lso	Rc'3
(nswer	Ne#32O
'be	61&^A&3):!{!#f":":-3"H&323&3&f"?;::,):*:%,!A!{!-:,A!O
(lock	Rp#?
(oth	Rz&3
'carry	>k!%%3!:!A&H&&!,!3%{".30,&,63R:.:
(ome	Rh"3
'declare	Rz#&
(o	Ro#3
(rop	Rm!H
'give	Rn"H
'have	Nq&V1,
'keep	Rw&*
(now	Rq&?
'lead	Rn&f
(ook	Jy!O.:":
'match	Rm&{!
'not	2k!,#3!m",!A!V"O'<#^&3"3#H"3'H"3(f"O','f"3#O/&!3"?'3!O"O"O"3*:;%&:":7{%":!V-3"%(3
'pass	Rk#:
'read	Rq#,
`)
