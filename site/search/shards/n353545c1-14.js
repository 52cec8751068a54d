sitegenSearch("n353545c1-14",`!place as	Rr&A!H
)t	Rr&V
(decide	Rr!H
(file	Rj&H
)or	Re"O
)rom	Rr&O
(holds	Ri&H
)tml	Ru&O
(in	Fl!^53w"3
)s	Fd#3>:635H
(lists	Rr&O!V
(of	:0,e!39H'f"3AO&,*A5303),!3!f#%*3%3#A#&.&
)nce	Rg&3
*e	Rq&3
)r	J%,Q,
(record	Ru&{"
)fc	Rf#3
(see	Rg&m
*nd	Re"3
(that	Rg&{%
*e	R4,
+y	Rd!,
(what	R}%:
*en	Rt&%
+re	Re&%
)ith	Jq%,B,
,in	Rj&,
'd by	Rg"A
)twice	Rg"H
's called	R7,
)have	Rd%3
)inside	R&,
)that	JD,e%,
+e	Ro!,
%in 400	Jc#:X:
*4	Jl!:Ft
)xx	Ra"f
(and	J|"Hs!m
(charset	>}!?@:B?"?"?"?"?"?"?#?
)url	Rh"f
(files	Fl&%%%%%
(get	Rf#3!H
(html	Rm&%
*tp	Br!H!QCO331A/38&!3!Q
(on	R9:
(port	Ry%:
(shell	Ri&&!C
(text	FL,d%A'3"O
)he	Ri#O
(uploads	Rx!H
'ly in	Rs!H
*the	Rd"3
%n a	Jn#f)3
(llows	Rr#3
(nd	Jo"HX&
(s	Rq&,
'does	Ro"3
'for	Rd#?
'includes	Jh#?@,
'open	Rc#A
'png	Jh&:(y!
'to	Rl#3
'with	Rb%V
&ned an	Rf#3
*maintenance	Rn#,
`)
