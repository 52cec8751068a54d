sitegenSearch("n93b3d126-3",`!got no	Ro#&
&slow	Ro!:
'omething	R}#V
&the	Rp#:
)re	Jk!:d!H
&until	R{!:
#verned by	R~"f
"racefully queue	Rw#:
%mmar and	Rp%,
*of	Rx&O
%nt and	Rs!t
)t	Re!:
(is	Re!:
'ed because	Rc#3
's it	R~!O
%ph and	Ro&3
(ql	Ff!&!.!a+Aw",
(writes	Ru&V
'ql and	Ro!A
,swer	Rf!,!a
*g	Jf!&a#,
+rpc	Jf!&a#,
*http	Rf!*
*json	R_&?
*over	Rf!,!^
*response	Rf!%!,!^
*server	Rf!^
)json http	R_&?
)response json	Rf!,!^
's as	Rn#f
)for	Rw#:
)rather	R~%:
)show	R|#:
#een lock	Rd%V
*ok	Rf!:
&ts the	R{#3
%p does	Rg&H
'i	Rr!F
(e	Rr!F
%w too	R{&A
#oovy scala	Rn&m
%unds altogether	Re!,
&p after	Rm#:
(cannot	R{#:
(expects	R{#&
(flag	Ru&m
)or	R{#3
(has	R{#,
)ost	Ri&8
(list	Ru&m
(may	Ru&m
(name	R{#8
(of	Fa",n"3"f
(publish	Ri&1
(that	Fe#H&3n!{.
*e	Fy#:MO1{+
(wants	R{#:
's and	R{#:
)fields	Ru&{"
)query	R{#8
)target	R{#8
*he	Ru&{+
`)
