sitegenSearch("ne37ad029",`!long of	Rl&2
'query	Rr!2
'report	Rz#2
)quest	Ro!%
)sult	Rj&9
(fc	Fu!N1N"N=2
'set	Rw%9
(ince	R}!N
(tatus	Rt"?
'text	Rg&2
(he	Fq"%'929
*y	Rk!%
(o	Ft!9M+(+
'upload	Jm!G&2
'wait	Rt!2
(hich	Rv%+
(ork	Jh#U4G
&er as	Jm#222
)belongs	Rc&]
)checking	R|#9
)does	Rn"G
)helps	Rh!9
*ttp	Rn!+
)in	Jc!@s"9
)matches	Rc&U
)needed	Rd&9
)one	Rg&2
)than	>t"%!2/9&G#@,@&9+9(2++
*imes	R|%2
)used	JZ9H+
)valid	Jf%%#%
)with	Rw#9
*ord	Rg&9
#ok alike	R~"9
(nd	Jt!9q"@
(t	2M+2]"+!9!e"N#+"G"@']*G(9/9!e'e*N!e'l)e#e&e%G,9'U(9"9"9%9#U#9"929"9*9)2%U
'elsewhere	Rb!+
'first	Jh!9t!9
(or	6(999@G#e#G"@!U"G&N"l,e.e6e&e0e"e%e#2*9+9"909%N/@
(rom	R|#9
'inside	Jl!G/e
)to	B%+_!+-9-9D9-e
'like	B<+CC,Na!G[U
'the	Rn!9
*re	Je!2IG
)rough	R[+
'up	B19D9Xej!9"20+
'when	Ra!#
(ith	Rc&l
&ed after	R~!2
*t	Rx%+
)for	Je!GP+
)like	Rb"@
)that	Rf%+
)up	JL+|#@
&ing a	Ru"G
+t	Fn!G+9u"9
*for	Ft"27G%G
*in	Rk&G
,to	Ru"+
*list	Re"e
*only	Rf"G
&s acceptable	Rm!2
)t	B^G*l*N;2<G?9
(different	R<+
(for	>M+l!G&9F9,9#909
(like	:a!9)@%9!@)9)e%21eF9(GB2!U32
(the	Rn"e
(up	Rz!9
%p a	Rl#G
'below	Rz!2
'has	Rl#N
'is	Fz!2R2%9
'late	Rl#2
'of	Rg!]
(r	Rh!9
'see	Rg!@
'that	Rs#2
(o	Rl#e
&s and	R{#G
)re	Rk!G
(five	Rk!#
(host	R}!G
(inside	Ro#9
)s	Rl#2
(rfc	Rk!G
(that	Rs#G
#se a	R)+
(nd	Ru"N
)swers	Rl!U
'my	R}%2
'nothing	RQ+
'the	Je!?FG
*ir	Jt%N49
%ing retry	Rg#G
)the	Jt!G+G
)what	R_"G
%t a	R.2
(nd	Rr"9
'by	Rw"G
'connection	J_!@PG
'data	Ra!9
'in	Rk&9
(ts	Rn"2
'on	Ff!2-Gi!9
(r	Rw!G
'patience	Rd!@
'route	Rh!9
'so	Rf#9
'the	Rs!9
*n	Re"e
'update	R_#+
'without	Rg!G
#wer case	FI9p!@n!2#9
(request	Rt"e
!m before	Rm#9
#d	Rd!T
#get	Rm#?
#http	Fe#e&9Z8
#json	Rd!*
#post	Rm#9
#rfc	Rm#9
#s	Rd!T
%earch	Rm#9
"achine and	R_%+
*clear	R}!e
*has	Rn#l
*if	Ri&#
+n	Ry#9
+tself	Rx#9
*of	Rb"G
+nly	R&+
+r	Rf&#
*really	Rx#9
*that	Jw#+L+
+oo	Rx#2
*without	Rx"2
)s 200	Rj"l
+exit	Rb&%
+that	Rg!@
#de a	Fc!+?+:9
(nd	Rh!@
(t	Rd"?
'by	Rk!G
'check	Rh#?
(lient	Ri#@
'each	Jc!G|"#
'for	>w!+%G2N&2+l299+!9
(rom	Jy#9N@
'it	Rt!9
'keep	Re&2
'later	Rs!e
'may	Rr"9
'no	Ru!9
'of	F|"e,N]U%9!N
(rders	Rs!2
`)
