sitegenSearch("nf6a2d8f7-5",`!place of	:0,H3?39H'f"3AO&,*A5303),!3!f#%+3%3#A#&.&
)nce	Ri&3
*e	Rt&3
)r	J%,Q,
(record	Rx&{#
)fc	Rh#3
(see	Ri&m
*nd	Rg"3
(that	Ri&{&
*e	R4,
+y	Rf!,
(what	R_&:
*en	Rw&%
+re	Rg&%
)ith	Js%,C,
,in	Rl&,
'd by	Ri"A
)twice	Ri"H
's called	R7,
)have	Rf%3
)inside	R&,
)that	JD,g%,
+e	Rq!,
%in 400	Je#:X:
*4	Jn!:Ft
)xx	Rc"f
(and	J~"Ht!m
(charset	>_"?@:B?"?"?"?"?"?"?#?
)url	Rj"f
(files	Fn&%&%%%
(get	Rh#3!H
(html	Rp&%
*tp	Bt!H!QCO331A/38&!3!Q
(on	R9:
(port	R{%:
(shell	Rk&&!C
(text	FL,g%A'3"V
)he	Rk#O
(uploads	Rz!H
'ly in	Ru!H
*the	Rf"3
%n a	Jp#f)3
(llows	Rt#3
(nd	Jq"HX&
(s	Rt&,
'does	Rq"3
'for	Rf#?
'includes	Jj#?@,
'open	Re#A
'png	Jj&:)y!
'to	Rn#3
'with	Rd%V
&ned an	Rh#3
*maintenance	Rp#,
*send	R|!3
*to	Rs%3
*work	Rp#A
&png is	Rj&:
&s 2027	Je#?"?
,odt	Je#?"?
(to	Rn#?
%tform gives	Rb&:
+response	Re&&
%y made	Rq!3
`)
