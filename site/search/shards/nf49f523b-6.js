sitegenSearch("nf49f523b-6",`!move or	Rc#3
'that	Jf"f'3!H
)e	F):}!f^:
)is	R_%:
(o	Jt#,.V
'with	Rl"H
&d aliases	Rp&3
)nd	Fj!:@:_"^
(from	Rr&H
(into	Rg&3
)s	RJ:
(or	JD,t!V
(perm	Re"&
,anently	Fh!,!:*:#,4(!?
(says	RD:
(temp	Jj!:=&
,orarily	Rf"(!,
)he	Rl"A
)o	Bh!H>3),63R363
&s files	Rg&3
(or	Rj"f
%ing an	Rl!Q
)the	R{"H
"post soap	Rt#:
"s as	Rr%?
'http	Fr%&!,"&!,"&!,!:
%credential	Rt%&!:!?
%echo	Rp%&!,!:!?
%location	Rr%,!:!?
%wdv	Rp%&!,!:
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
'the	F|!Oe":5A
(ime	Rw!f
(o	R|"O
(raffic	Ro!1
'work	Jh!,|"3
'you	R_&H
#lt choice	Rd"&
`)
