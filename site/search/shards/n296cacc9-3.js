sitegenSearch("n296cacc9-3",`!draftnottinghamhttpbis402 for	Rs"m
's and	Rj!,
)best	Ro&A
*uild	Ro&A
)dns	Rv&:
)fields	Ru!:
)in	Rl&H
+to	Rk&,
)of	Js"m7f
*utput	Ro&?
)recommended	Rj!,
)said	Rj!,
*ince	Ri#f
)take	Rk&,
-s	Rl&H
*he	Rk&A
*oo	Rk&A
)which	RJ,
%w several	Rm!,
'the	Rp#3
&ing has	Rc"3
*takes	Jh!,e%&
&n as	Rg!,
(in	Rc",
&s the	Ry&A
#ew the	Rd#f
#ive or	Ro%X
#op connections	Rl#3
'interim	R|!:
(t	Ry%O
'the	Fr!H8:4:33
)ose	Rr#m
'what	J~!O%O:O
&ped and	JV,x"&
*dont	Rx&:
*from	Rl#:
*in	Rs#H
+t	Rz!&
*onto	R%,
*the	Ri%3
-m	Ry!f
'ing the	Ry%Q
&s handshakes	Rg%3
(it	Rj&,
*s	R_&:
(means	Rv!3
(or	Rl"f
)ut	Rn#:
(packets	Rd%3
(the	Rn!3
+m	Rr#:
*ose	Rq#:
#y run	Jk&m."!V
%run list	Rk&m
*ooks	Rw&V
)replace	Rk&k
"st port	Rd%8
"ue a	R|!3
&for	Rl#H
#mb there	Rk&{'
%p or	R#,
&s claims	Ro!T
#plicate be	Rz"h
,names	R}&&
#rably before	R_"H
`)
