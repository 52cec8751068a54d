sitegenSearch("nbe3a33ce-4",`!needs all	Rl"3
)n	JP,e#3
(check	Rm&1
)ode	Rr!,
(elsewhere	Rm&H
)very	Rm#H
(first	Rw&O
(it	RR:
*s	B":U:0,":a!Hw!O
(java	Rl&O
,script	Rl&O
(libc	Rm&,
,mark	Ro&,
)ocation	Rr!t
(more	Bi!3#:JO-fG3
*st	Rp#&
)ultipart	Ra#3
(no	B,:q!O+3s!:@H'3
*ne	Jp!:=3
(one	Rx"3
*ly	Rk&3!{'
(proxy	Ri#H
-setheader	Ri#H
(settings	R{&,
)omebody	Rs!A
,thing	Rb"f
)tated	J|"O(O
(the	B,:H:D3??<H*:
+re	Rx&%
)o	Jp!,|"H!O
#gative caching	Je#O+O
%otiate again	Jh"HN&
,or	Rx"f
,such	Ru#:
,that	Ru#,
-rans	Jh":N:
+d then	R_%:
+s experimental	Ru#&
*ion a	Ru#,
.c	Ru#3
.leads	Jl!H*H
.of	Ru#&
.rfc	Rh",
.to	Rh":
.which	Ru#3
#ighbour adds	Rw!^
,from	Rx&3
,letter	Rn&:
+ing characters	Rx&:
0odes	R~"V
/words	Rx&A
+s 521	Rd%3
-60	Rx&A
-for	Rx&3
-have	Rx&A
-in	Ra%3
-owners	Rz&,
-that	Ri!C
-where	R5:
/ose	Rd&:
%ther a	J>,9&}#:
*content	Rk&3
`)
