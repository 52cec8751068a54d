sitegenSearch("nec822960-6",`!of yours	>A:j!3>3;:0:.:7V+%
%zero	R{%3
#f after	J~!A)A93
'ge	Rq!O
'n	Rq#H
(d	R}%:
's	Rv"m
't	Rq#H
'utomatic	Rq%:
&before	Ri%,
'y	Rf"H
&every	Ru!%
&for	Jx"3;3U&
&in	Rs#3
's	Rs"f
't	Nk"HOf
(s	Rd%3
&nginx	Ra#f
&only	Rz!H
'r	Rg%3
&readers	Ry&O
&send	Rn"f
&the	J~!&p!:::
)re	Rz%:
'o	RD:
&with	Js#f,HLH
&you	R~!,
%er a	Nl!3R3
)n	Rw%3
*d	R{!3
(for	Rd#3
(h2	Rb%3
(if	Rz"f
(or	Ra!,
(query	Ry!3
(ranges	Rf"H
(say	Rj",
(the	Rr!,
(upgrade	R{!H
(what	R{#3
'ed beside	Rr!O
*one	R{!,
*several	R}%O
*to	Ri",
's a	J0:_!O,,
)http	Rd%3
)it	Nb#:C:
)no	Ri#H
)some	R{!3
)the	N;:a&,!3
*o	Rm"H
%ice and	Rb#H
)network	Rz"3
)or	Nn#H/m
'ial a	R],
+if	RI:
+ones	RI,
+sdk	R}#:
%set 1h	Ru!1
)419430400	R~!?
)and	R~!:
)does	R~!:
)from	R~!H
)how	R~!,
)so	R~!3
#ten 429	Rk#3
(520	Rd%3
(a	Jq!,!V!{!&:"A
)ll	Rt!H
)n	R%,
)sk	Rv'&
`)
