sitegenSearch("n09b2bacd-11",`!of yours	>@:i!3>3;:0:.:7V+%
%zero	Ry%3
#f after	J|!A)A93
'n	Ro#H
(d	R{%:
's	Rt"m
't	Ro#H
'utomatic	Ro%:
&before	Rg%,
'y	Rd"H
&every	Rs!%
&for	Jv"3;3U&
&in	Rq#3
's	Rq"f
't	Ji"HOf
(s	Rb%3
&nginx	R~"f
&only	Rx!H
'r	Re%3
&readers	Rw&O
&send	Rl"f
&the	J|!&p!:::
)re	Rx%:
'o	RC:
&with	Jq#f,HLH
&you	R|!,
%er a	Jj!3R3
)n	Ru%3
*d	Ry!3
(for	Rb#3
(h2	R_%3
(if	Rx"f
(or	R_!,
(ranges	Rd"H
(say	Rh",
(the	Rp!,
(upgrade	Ry!H
(what	Ry#3
'ed beside	Rp!O
*one	Ry!,
*several	R{%O
*to	Rg",
's a	J0:]O,,
)http	Rb%3
)it	Rb%:
)no	Rg#H
)some	Ry!3
)the	J::_&,!3
*o	Rk"H
%ice and	R_#H
)network	Rx"3
)or	Jl#H/m
'ial a	R[,
+if	RH:
+ones	RH,
+sdk	R{#:
%set 1h	Rs!1
)419430400	R|!?
)and	R|!:
)does	R|!:
)from	R|!H
)how	R|!,
)so	R|!3
#ten 429	Ri#3
(520	Rb%3
(a	Jo!,!V!t&:"A
)ll	Rr!H
)n	R%,
)sk	Rs'&
(because	Jr"f1,
)rings	Rp!A
`)
