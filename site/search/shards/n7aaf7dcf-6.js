sitegenSearch("n7aaf7dcf-6",`!place lists	Rw&O!V
(of	:0,I3@39H'f"3AO&,*A5303),!3!f#%+3%3#A#&/&
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
'png	Jd!1!8j#:)y!
'to	Rp#3
'with	Rf%V
&ned an	Rj#3
*maintenance	Rr#,
*send	R~!3
*to	Ru%3
*work	Rr#A
&png is	Rl&:
&s 2027	Jg#?"?
,odt	Jg#?"?
(to	Rp#?
%tform gives	Rd&:
`)
