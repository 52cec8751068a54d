sitegenSearch("n6f4e6161-8",`!forbids rfc	Rx!H
*servers	Rj!3
*the	Rl!A
*upgrade	Rj#3
+sing	Rk!H
%ce an	Rt#H
(clients	Rx#:
'list the	Ru!O
%ecast the	R{!,
&ign service	Rs#f
+ite	Ja#H:H
.s	Rh%3
*to	Rp#3
&seen 500	Rl!,
%ge and	Rq&,
(can	Rm&%
(serves	Rw&:
(you	Rw&:
'd list	R~#3
)one	Rn"f
'ries whether	R~#:
(y token	Ji!:!A-OA3
's and	Rl&^
't guide	JD:r%3
)url	Rk&V
)vary	Rw"O
)what	J|!3z"O
(ting about	R_"H
-scripts	Rk#H
-that	Rl#H
/e	R~"H
&ive a	Rr#:
%k may	Rm&1
'true	Rm&1
%m 303	R~!3
)7	Rj"3
'a	Fi!VCf&H8:
(gain	Jw!t5H
(ll	Rp!O
(nd	Jd"Hq!3L3
(rrives	Ra#3
(s	R):
'can	Rc",
)rried	Rq%V
(ontent	Rb#3
.range	Rb#3
'data	Ra#3
(isk	RN:
'e2	Ra',
(ach	Rf#H
(xists	Jl!A*A%3
'field	Rw"f
(or	Rg",
'in	Rf#:
(s	Ji!V;f6H
(tself	Ry#3
'lacks	Rq%3
'of	Jb#H8H
(n	Jw!t:32H
(r	Fc"&6f*3R&
'send	Rc"3
+s	Rv"f
(tood	Rq%3
(uch	RL,
'that	>0:]3*34&!A0Aw!O(:0,
`)
