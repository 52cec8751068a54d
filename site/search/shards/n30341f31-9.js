sitegenSearch("n30341f31-9",`!place a	RJ:
)lready	Rk&3
)nd	FX3z#3'H+,
*y	Rm!%
)re	Rj&O
)s	Rw&A!H
)t	Rw&V
(decide	Rv!H
(file	Rn&H
)or	Ri"O
)rom	Rw&O
(holds	Rm&H
)tml	Rz&V
(in	Jp!^53x"3
)s	Bh#3>:635H,O
(lists	Rw&O!V
(of	:0,!:I3@39H'f"3AO&,*A5303),!3!f#%+3%3#A#&/&
)nce	Rk&3
*e	Rv&3
)r	J%,R,
(record	Rz&{#
)fc	Rj#3
(see	Rk&m
*nd	Ri"3
(that	Rk&{&
*e	R4,
+y	Rh!,
(what	Rb&:
*en	Ry&%
+re	Ri&%
)ith	Ju%,C,
,in	Rn&,
'd by	Rk"A
)twice	Rk"H
's called	R7,
)have	Rh%3
)inside	R&,
)that	JD,i%,
+e	Rs!,
%in 400	Jg#:X:
*4	Jp!:Ft
)xx	Re"f
(and	Ja#Ht!m
(charset	>b"?@:B?"?"?"?"?"?"?#?
)url	Rl"f
(files	Jp&%&%%%
(get	Rj#3!H
(html	Rr&%
*tp	Bv!H!QCO331A/38&!3!Q
(on	R9:
(port	R}%:
(shell	Rm&&!C
(text	FL,i%A'3"V
)he	Rm#O
(uploads	R|!H
'ly in	Rw!H
*the	Rh"3
%n a	Jr#f)3
(llows	Rv#3
(nd	Js"HX&
(s	Rv&,
'does	Rs"3
'for	Rh#?
'includes	Jl#?@,
'open	Rg#A
`)
