sitegenSearch("n8299d4db-2",`!post302 stops	Rf":
(3 forbids	Rg":
&gres psql	Rn&m
*ql postgres	Rn&m
&s that	Ro!:
*e	Rk"H
#t that	R_#3
%s that	R_#,
#wer or	Rv&?
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
*when	Rw!f
)ing a	Rw!H
)s or	Rw!:
%maturely closed	Rm#k
%paid credit	Ro"3!?
'red beside	Rg&3
+is	Rg&3
+to	Ru",
%scribed so	Rg!,
+s no	Fl!%93"O
&ent address	R{"H
+nd	Rx"3
+t	Rh"H
*because	Jm#f"&
`)
