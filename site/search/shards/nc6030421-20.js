sitegenSearch("nc6030421-20",`!post redirect	Rg"3
)mained	Rd":
-ing	Ri":
)ports	Ft!?8?E?
)quests	Re"H
(fc	Jz!H(O
'searches	R{"?
)nd	Rl"f
(ince	Ra#:
(o	Rk!H
)ap	Rt#:
(tock	R~!?
,counts	R~!?
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
&gres psql	Rn&m
*ql postgres	Rn&m
&s that	Ro!:
*e	Rk"H
#t that	R_#3
%s 4xx	R_#&
'that	R_#,
#wer or	Rv&?
"ractice most	Rv!:
+this	Ru!,
#ecedence over	Rg!O
)s the	Ro!:
&ise codes	Ry!3
&on failed	Ry"&
(dition failed	Fh!,!A*AJ(!?
/is	Rs!3
/python	Ry"&
/required	Fh!A*AW(!?!h
/such	Rs!3
/with	Rv"3
.failed node	Ry"&
9js	Ry"&
5php	Ry"&
.required node	Rg#&
;js	Rg#&
7php	Rg#&
(nect and	Rw!3
%fer 307	Rk"3
)it	Rq#H
)respond	R{!3
0async	R{!3
)seconds	Rq!3
`)
