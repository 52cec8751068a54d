sitegenSearch("nc6030421-16",`!picture or	R":
*that	R^,
*under	R#,
)s come	Ro&^
+or	Ro&^
#d 812	R~#8
#ece arrived	Ry#3
(is	Ry#3
(of	Fc"3,fX,CH
's of	Rj!J
#le up	Rk#:
#ngs in	Rf!f
%ned down	R~%,
#pe for	Rx"f
'in	Rn&:
't	Rx":
&s at	Rn&:
"kg config	Ri&*
%config make	Ri&*
"lace 4xx	Rc&&
(a	RJ:
)lready	Rg&3
)nd	Fm&3'H+,
*y	Ri!%
)re	Rf&O
)s	Rr&A!H
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
)n	Rs&3
*ce	Rg&3
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
`)
