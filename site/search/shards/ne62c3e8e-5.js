sitegenSearch("ne62c3e8e-5",`!formats default	Rg&,
*for	Rj&&
(ted while	Ry&:
-ithout	Ry&:
*r and	Ry&(
,js	Rh&O
+js and	Rh&O
+s read	Ry&,
&ed and	Rb#&
)body	Rm"3
)table	RF&
'r accelerator	Re%&
)fragment	Rq&:
)ids	Rv&{*
)name	B?,i%O+V"3%3#{"
-s	Jf&t2{"!{)
)one	Rq&:
(ids fragments	Rv&{*
(ly a	Rf&V
,nd	RD:
+pitfalls	Rq&3
+saw	Re%&
,ent	Rg%3
&s a	Fv"H3:t!3
)n	Rt&3
*d	Jh!:LA
*ti	Rp!O
,forgery	Rp!O
(carry	Rm%:
(exist	Rp!:
(frames	Ro&{"
(of	Jh"H-,
(retries	Rt&3
(send	R|&O
(that	Rs"&
(value	R|&O
&ula is	Rg!,
*rfc	Re"O
%um in	R_&3
)t	R_&:
%ward requests	Ro#3
*the	R{&,
+o	Ry%:
)ed a	Ro#H
-ddresses	Jv#&&(
,for	Jv#:&&!,!8!?
,it	Re#A
)ing loop	Jv#(&&
-rule	Rv#,
)s at	R|!:
+calls	Rm#3
+it	Rv#3
+plain	Ry%3
+to	Rv#:
+without	R|!3
#und 17	Ro&8
(404	Rh&f
(a	Fy"f;,c!3
)gain	Rq&3
)nd	F+,h"3!mj"3
*ywhere	R<,
)s	Rg&H
)t	Rf",
(beside	RX,
`)
