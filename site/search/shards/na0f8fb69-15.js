sitegenSearch("na0f8fb69-15",`!gateway that	R_&:
,e	Rm#3
+ime	Jw"f;h
.out	Bj!,!H*HFf;(!?!hO8
+o	Rq#3
*waited	Rw"3
.s	Rq#A
,nts	Rw#m
)s and	Jq%V5:
,pply	Ro#:
+do	R}%^
+of	Ry#:
,wn	Rq#,
+that	Jh!3[3
%hered at	Rj&t
#ve a	Ra&3
(n	Rr!H
'four	Rl!3
'no	Rr!H
'the	Rm%,
'up	Fl":J&H&"O
"b or	Rx&^
"ears resumable	Rl%&
(team	Rl%,
(was	Rl%3
#m for	Re&3
#neral after	Rt!H
+nd	Rc&,
*clients	Rz!:
+ode	Jo",?,
*form	Rv#H
*it	R}!:
*one	Rn!3
*purpose	Jt"H;3
*reasons	Ru!3
+ule	Rf#O
*to	Ro!A
)purpose server	Rn#3
7s	Rt"H
(te it	Rc#&!3
+token	Rk%:
*s your	R+:
*token and	Rk%:
)or and	Rv&:
'ic client	R{":
0s	Jp"H"H
*retry	Rf&:
*software	R{!f
%uine order	Rl"f
#rman version	Rs#A
#t 403	Rr"h
(5	Rt&:
(6	Ru"h
'15	R~"h
'21	Rc#h
(4	Rf#3
(6	Rh#h
'49	Rr%?
&505	Rr#h
&a	>g!V2h1:,o%h#h>A.A1V*:':
'ccount	Fg!1J?<?;?
'fter	Jq!:83
'lone	Rb"3
'n	Rh":
`)
