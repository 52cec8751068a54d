sitegenSearch("nd604eff6-7",`!of zero	Rw%3
#f after	Fz!A)A93
'n	Rm#H
(d	Ry%:
's	Rr"m
't	Rm#H
'utomatic	Rm%:
&before	Re%,
'y	Rb"H
&every	Rq!%
&for	Ft"3;3U&
&in	Ro#3
's	Ro"f
't	Jg"HOf
(s	R_%3
&nginx	R|"f
&only	Rv!H
'r	Rc%3
&readers	Ru&O
&send	Rj"f
&the	Fz!&p!:::
)re	Rv%:
'o	RC:
&with	Fo#f,HLH
&you	Rz!,
%er a	Jh!3R3
)n	Rs%3
*d	Rw!3
(for	R_#3
(h2	R}#3
(if	Rv"f
(or	R^,
(ranges	Rb"H
(say	Rf",
(the	Rn!,
(upgrade	Rw!H
(what	Rw#3
'ed beside	Rn!O
*one	Rw!,
*several	Ry%O
*to	Re",
's a	F0:ZO,,
)http	R_%3
)it	R_%:
)no	Re#H
)some	Rw!3
)the	J::}%,!3
*o	Ri"H
%ice and	R}"H
)network	Rv"3
)or	Jj#H/m
'ial a	RZ,
+if	RH:
+ones	RH,
+sdk	Ry#:
%set 1h	Rq!1
)419430400	Rz!?
)and	Rz!:
)does	Rz!:
)from	Rz!H
)how	Rz!,
)so	Rz!3
#ten 429	Rg#3
(520	R_%3
(a	Fm!,!V!t&:"A
)ll	Rp!H
)n	R%,
)sk	Rp'&
(because	Jp"f1,
)rings	Rn!A
(called	Rq%3
)omes	Ru"f
(for	R{#:
`)
