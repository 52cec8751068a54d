sitegenSearch("n46c488ab-0",`!piece of	Fc"3,fX,CH
's of	Rj!J
#le up	Rk#:
#ngs in	Rf!f
%ned down	R~%,
#pe for	Rx"f
'in	Ro&:
't	Rx":
&s at	Ro&:
"kg config	Ri&*
%config make	Ri&*
"lace a	RJ:
)lready	Rg&3
)nd	Fn&3'H+,
*y	Ri!%
)re	Rf&O
)s	Rs&A!H
)t	Rs&V
(decide	Rr!H
(file	Rj&H
)or	Re"O
)rom	Rs&O
(holds	Ri&H
)tml	Rv&O
(in	Fl!^53x"3
)s	Fd#3>:635H
(lists	Rs&O!V
(of	:0,e!39H'f"3AO&,*A5303),!3!f#%+3%3#A#&.&
)nce	Rg&3
*e	Rr&3
)r	J%,Q,
(record	Rv&{"
)fc	Rf#3
(see	Rg&m
*nd	Re"3
(that	Rg&{&
*e	R4,
+y	Rd!,
(what	R}%:
*en	Ru&%
+re	Re&%
)ith	Jq%,C,
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
(and	J|"Ht!m
(charset	>}!?@:B?"?"?"?"?"?"?#?
)url	Rh"f
(files	Fl&%&%%%
(get	Rf#3!H
(html	Rn&%
*tp	Br!H!QCO331A/38&!3!Q
(on	R9:
(port	Ry%:
(shell	Ri&&!C
(text	FL,e%A'3"O
`)
