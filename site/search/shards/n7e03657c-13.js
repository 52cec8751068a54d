sitegenSearch("n7e03657c-13",`!ms echo	Rt%&!,!:!?
%location	Rv%,!:!?
%wdv	Rt%&!,!:
#ashttp 2.2.2.1.1	Jw%,",
+3.1.5.2.2	Rv%,
-2.5.1	Rx%:
+section	Jv%&"&"&
&protocolversion 14.1	Rv%?
#earch and	Rx#:
%choreply ms	Rt%,
0wdv	Rt%,
.with	Rt%:
*quest and	Rt%,
0token	Rt%?
#wdv 2.2.6	Rt%,
(repeat	Rt%:
(section	Rt%&
"tr rwc	Re%8
"uch is	Rs"A
(t	J|"3R,
'like	Rf",
'of	Jt"H,,
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
`)
