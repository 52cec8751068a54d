sitegenSearch("n46c488ab-4",`!post stockcounts	R~!?
'that	Bq!H#,)H!O)3):+O<:
)e	Fy!,.H',
*re	Rg"O
(o	Ff!,63-:
)wards	R{#3
(ranscripts	Ro"?
(urn	Rl",
'use	Rb%:
'v1	Rw#?
(ideos	Rx!?
'with	Jg"fFh
+out	Jn!VKH!f
&301 is	Re":
(2 stops	Rf":
(3 forbids	Rg":
&gres psql	Ro&m
*ql postgres	Ro&m
&s that	Ro!:
*e	Rk"H
#t that	R_#3
%s that	R_#,
#wer or	Rw&?
"ractice most	Rv!:
+this	Ru!,
#ecedence over	Rg!O
)s the	Ro!:
&ise codes	Ry!3
&on failed	Ry"&
(dition failed	Fh!,!A*AJ(!?
/is	Rs!3
/required	Fh!A*AW(!?!h
/such	Rs!3
/with	Rv"3
(nect and	Rw!3
%fer 307	Rk"3
)it	Rq#H
)respond	R{!3
0async	R{!3
)seconds	Rq!3
(ably in	Ri%:
(red version	Rd"A
(s choose	Rd"3
*english	Rq#A
*it	R{!3
&ix 12	Rt#A
)and	Rr"f
)that	Rq"t
)usr	Ri&,
&light before	R|"H
,carries	Re!V
,fetch	J}!36:
,in	Rk!V
-s	R}!3
,with	Rr":
%load as	Rw!?
*competes	Rw!H
*link	Rw!h
`)
