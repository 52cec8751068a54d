sitegenSearch("nf6a2d8f7-9",`!practice most	Rx!:
+this	Rw!,
#ecedence over	Ri!O
)s the	Rq!:
&ise codes	R{!3
&on failed	R{"&
(dition failed	Fj!,!A*AJ(!?
/is	Ru!3
/required	Fj!A*AW(!?!h
/such	Ru!3
/with	Rx"3
(nect and	Ry!3
%fer 307	Rm"3
)it	Rs#H
)respond	R}!3
0async	R}!3
)seconds	Rs!3
(ably in	Rk%:
(red version	Rf"A
(s choose	Rf"3
*english	Rs#A
*it	R}!3
&ix 12	Rv#A
)and	Rt"f
)that	Rs"t
)usr	Rk&,
&light before	R~"H
,carries	Rg!V
,fetch	J_"36:
,in	Rm!V
-s	R_"3
,with	Rt":
%load as	Ry!?
*competes	Ry!H
*link	Ry!h
*when	Ry!f
)ing a	Ry!H
)s or	Ry!:
%maturely closed	Ro#k
%paid credit	Rq"3!?
'red beside	Ri&3
+is	Ri&3
+to	Rw",
%scribed so	Ri!,
+s no	Fn!%93"O
&ent address	R}"H
+nd	Rz"3
+t	Rj"H
*because	Jo#f"&
*e	Rj"3
+tag	Rj"3
*length	Jb":?3
*one	Rs&:
*rfc	Rt",
*state	Bj!,!A*A%3*,),5&-3
*the	Rj"3
&s act	Rl#?
)nd	Ro&,
(the	RC1
(unfreeze	R~%:
`)
