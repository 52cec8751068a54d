sitegenSearch("nbf3b0a2a-8",`!ms wdv	Rp%&!,!:
#ashttp 2.2.2.1.1	Js%,",
+3.1.5.2.2	Rr%,
-2.5.1	Rt%:
+section	Fr%&"&"&
&protocolversion 14.1	Rr%?
#earch and	Rt#:
%choreply ms	Rp%,
0wdv	Rp%,
.with	Rp%:
*quest and	Rp%,
0token	Rp%?
#wdv 2.2.6	Rp%,
(repeat	Rp%:
(section	Rp%&
"tr rwc	Ra%8
"uch is	Ro"A
(t	Jx"3R,
'like	Rb",
'of	Jp"H,,
(r	Rn!h
'room	Rr#3
'slow	Rn#f
'the	F|!Oe":6A
(ime	Rw!f
(o	R|"O
(raffic	Ro!1
'work	Jh!,|"3
'you	R_&H
#lt choice	Rd"&
&i status	Bh!3*32(!:!?"?C?
'part byteranges	Jn!V3,
,form	R|"3
0data	R|"3
(le choices	Fh!:*:5(!?
)y three	Rq!O
'status as	Ra":
.each	Ra",
.xmlns	Fa"?"?C?
#st add	Jg!O7:
(lso	R|&3
(nswer	J~"32O
'be	61&WA&3)3!m#f":":-3"H&323&3&f"?;::,):*:%,!A!{!-:,A!O
(lock	Rj#?
(oth	Rt&3
'carry	>e!%%3!:!A&H&&!,!3%t.30,&,63R:.:
(ome	Rb"3
'declare	Rt#&
(o	Ri#3
'give	Rh"H
'have	Jk&V1,
'keep	Rq&*
(now	Rk&?
`)
