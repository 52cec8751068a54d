sitegenSearch("n4e8884b1-3",`!off automatic	Rk%:
&before	Rc%,
'y	R_"H
&every	Ro!%
&for	Fr"3;3U&
&in	Rm#3
's	Rm"f
't	Je"HOf
(s	R}#3
&nginx	Rz"f
&only	Rt!H
'r	Ra%3
&readers	Rs&O
&send	Rh"f
&the	Fx!&p!:::
)re	Rt%:
'o	RC:
&with	Fm#f,HLH
&you	Rx!,
%er a	Jf!3R3
)n	Rq%3
*d	Ru!3
(for	R}"3
(h2	R{#3
(if	Rt"f
(or	R[,
(ranges	R_"H
(say	Rd",
(the	Rl!,
(upgrade	Ru!H
(what	Ru#3
'ed beside	Rl!O
*one	Ru!,
*several	Rw%O
*to	Rc",
's a	F0:XO,,
)http	R}#3
)it	R}#:
)no	Rc#H
)some	Ru!3
)the	J::{%,!3
*o	Rg"H
%ice and	R{"H
)network	Rt"3
)or	Jh#H/m
'ial a	RX,
+if	RH:
+ones	RH,
+sdk	Rw#:
%set 1h	Ro!1
)419430400	Rx!?
)and	Rx!:
)does	Rx!:
)from	Rx!H
)how	Rx!,
)so	Rx!3
#ten 429	Re#3
(520	R}#3
(a	Fk!,!V!t&:"A
)ll	Rn!H
)n	R%,
)sk	Rn'&
(because	Jn"f1,
)rings	Rl!A
(called	Ro%3
)omes	Rs"f
(for	Ry#:
)rom	J(:l!f
(gives	Rr"f
)o	Rg%3
*ogle	Rq":
(heard	Re"f
`)
