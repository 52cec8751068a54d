sitegenSearch("n30341f31-13",`!post turn	Rp",
'use	Rf%:
'v1	R{#?
(ideos	R|!?
'with	Jk"fFh
+out	Jr!VKH!f
&301 is	Ri":
(2 stops	Rj":
(3 forbids	Rk":
&gres psql	Rs&m
*ql postgres	Rs&m
&s that	Rs!:
*e	Ro"H
#t that	Rd#3
%s that	Rd#,
#wer or	R{&?
"ractice most	Rz!:
+this	Ry!,
#ecedence over	Rk!O
)s the	Rs!:
&ise codes	R}!3
&on failed	R}"&
(dition failed	Jl!,!A*AJ(!?
/is	Rw!3
/required	Jl!A*AW(!?!h
/such	Rw!3
/with	Rz"3
(nect and	R{!3
%fer 307	Ro"3
)it	Ru#H
)respond	R_"3
0async	R_"3
)seconds	Ru!3
(ably in	Rm%:
(red version	Rh"A
(s choose	Rh"3
*english	Ru#A
*it	R_"3
&ix 12	Rx#A
)and	Rv"f
)that	Ru"t
)usr	Rm&,
&light before	Ra#H
,carries	Ri!V
,fetch	Jb"36:
,in	Ro!V
-s	Rb"3
,with	Rv":
%load as	R{!?
*competes	R{!H
*link	R{!h
*when	R{!f
)ing a	R{!H
)s or	R{!:
%maturely closed	Rq#k
%paid credit	Rs"3!?
'red beside	Rk&3
+is	Rk&3
+to	Ry",
`)
