sitegenSearch("nc9c3e1ee-12",`!ms echo	Rr%&!,!:!?
%location	Rt%,!:!?
%wdv	Rr%&!,!:
#ashttp 2.2.2.1.1	Ju%,",
+3.1.5.2.2	Rt%,
-2.5.1	Rv%:
+section	Ft%&"&"&
&protocolversion 14.1	Rt%?
#earch and	Rv#:
%choreply ms	Rr%,
0wdv	Rr%,
.with	Rr%:
*quest and	Rr%,
0token	Rr%?
#wdv 2.2.6	Rr%,
(repeat	Rr%:
(section	Rr%&
"tr rwc	Rc%8
"uch is	Rq"A
(t	Jz"3R,
'like	Rd",
'of	Jr"H,,
(r	Rp!h
'room	Rt#3
'slow	Rp#f
'the	F~!Oe":6A
(ime	Ry!f
(o	R~"O
(raffic	Rq!1
'work	Jj!,|"3
'you	Rb&H
#lt choice	Rf"&
&i status	Bj!3*32(!:!?"?C?
'part byteranges	Jp!V3,
,form	R~"3
0data	R~"3
(le choices	Fj!:*:5(!?
)y three	Rs!O
'status as	Rc":
.each	Rc",
.xmlns	Fc"?"?C?
#st add	Ji!O7:
(lso	R~&3
(nswer	Ja#32O
'be	61&YA&3)3!m#f":":-3"H&323&3&f"?;::,):*:%,!A!{!-:,A!O
(lock	Rl#?
(oth	Rv&3
'carry	>g!%%3!:!A&H&&!,!3%t.30,&,63R:.:
(ome	Rd"3
'declare	Rv#&
(o	Rk#3
'give	Rj"H
`)
