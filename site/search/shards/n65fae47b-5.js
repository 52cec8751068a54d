sitegenSearch("n65fae47b-5",`!pipes at	Ru&:
#xels wide	R|&:
"kg config	Ro&*
%config make	Ro&*
"lace a	RK:
)lready	Rm&3
)nd	FY3{#3'H+,
*y	Ro!%
)re	Rl&O
)s	Ry&A!H
)t	Ry&V
(decide	Rx!H
(file	Rp&H
)or	Rk"O
)rom	Ry&O
(holds	Ro&H
)tml	R|&V
(in	Jr!^53x"3
)s	Bj#3>:635H,O
(lists	Ry&O!V
(of	60,!:J35O.:9H'f"3AO&,*A5303),!3!f#%+3%3#A#&0&
)nce	Rm&3
*e	Rx&3
)r	N%,S,
(record	R|&{#
)fc	Rl#3
(see	Rm&m
*nd	Rk"3
(that	Rm&{&
*e	R5,
+y	Ri!,
(what	Rd&:
*en	Nm!Hp#%
+re	Rk&%
)ith	Nw%,C,
,in	Rp&,
'd by	Rm"A
)twice	Rm"H
's called	R8,
)have	Rj%3
)inside	R&,
)that	NE,j%,
+e	Ru!,
%in 400	Ni#:X:
*4	Nr!:Ft
)xx	Rg"f
(and	Nc#Ht!m
(charset	>d"?@:B?"?"?"?"?"?"?#?
)url	Rn"f
(files	Jr&%&%%%
(get	Rl#3!H
(html	Rt&%
*tp	Bx!H!QCO331A/38&!3!Q
(on	R::
(plaintext	Ru&m
)ort	R_&:
(shell	Ro&&!C
(text	FM,j%A'3"V
)he	Ro#O
(uploads	R~!H
'ly in	Ry!O
*the	Rj"3
%n a	Nt#f)3
`)
