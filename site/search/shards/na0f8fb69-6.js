sitegenSearch("na0f8fb69-6",`!forbids the	Rj!A
*upgrade	Rh#3
+sing	Ri!H
%ce an	Rr#H
(clients	Rv#:
'list the	Rs!O
%ecast the	Ry!,
&ign service	Rq#f
+ite	J~"H:H
.s	Rf%3
*to	Rn#3
&seen 500	Rj!,
%ge and	Ro&,
(can	Rk&%
(serves	Ru&:
(you	Ru&:
'd list	R|#3
)one	Rl"f
'ries whether	R|#:
(y token	Fg!:!A-OA3
's and	Rj&^
't guide	JD:p%3
)url	Ri&V
)vary	Ru"O
)what	Jz!3z"O
(ting about	R}!H
-scripts	Ri#H
-that	Rj#H
/e	R|"H
&ive a	Rp#:
%k may	Rk&1
'true	Rk&1
%m 303	R|!3
)7	Rh"3
'a	Fg!VCf&H8:
(gain	Ju!t5H
(ll	Rn!O
(nd	Fb"Hq!3L3
(rrives	R~"3
(s	R):
'can	Ra",
)rried	Ro%V
(ontent	R_#3
.range	R_#3
'data	R~"3
(isk	RN:
'e2	R~&,
(ach	Rd#H
(xists	Fj!A*A%3
'field	Ru"f
(or	Re",
'in	Rd#:
(s	Fg!V;f6H
(tself	Rw#3
'lacks	Ro%3
'of	J_#H8H
(n	Fu!t:32H
(r	Fa"&6f*3R&
'send	Ra"3
+s	Rt"f
(tood	Ro%3
(uch	RL,
'that	>0:Z3*34&!A0Aw!O(:0,
)e	Ja",!:~"O
*y	Rq%V
`)
