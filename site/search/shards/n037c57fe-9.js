sitegenSearch("n037c57fe-9",`!grants it	Rc"O
%ph and	Rt&3
(ql	Jj!&!.!a+Aw",
(writes	Rz&^
'ql and	Rs!A
,swer	Rj!,!a
*g	Jj!&a#,
+rpc	Jj!&a#,
*http	Rj!*
*json	Rd&?
*over	Rj!,!^
*response	Rj!%!,!^
*server	Rj!^
)json http	Rd&?
)response json	Rj!,!^
's as	Rr#f
)for	R{#:
)rather	Rc&:
)show	Ra%:
#een lock	Rh%V
*ok	Rj!:
&ts the	R_%3
%p does	Rk&H
'i	Rv!F
(e	Rv!F
%w too	Ra'A
#oovy scala	Rs&m
%unds altogether	Ri!,
&p after	Rq#:
(cannot	R_%:
(expects	R_%&
(flag	Rz&t
)or	R_%3
(has	R_%,
)ost	Rm&8
(list	Rz&t
(may	Rz&t
(name	R_%8
(of	Je",o"3"f
)r	Rz&t
(publish	Rm&1
(that	Ji#H&3o!{/
*e	J}#:MO2{,
(wants	R_%:
's and	R_%:
)fields	Rz&{#
)query	R_%8
)target	R_%8
*he	Rz&{,
)under	Rz&{#
%w for	Rs!1
'with	Rs!:
&ing pauses	J{#:0:
*randomised	Ro#f
*the	R_&:
&n this	R#:
)o	Rm#A
&s an	Ry&:
(because	Rs!:
*yond	J_!,|#H
)y	R~#3
(if	Rq"f
(over	Rb%3
`)
