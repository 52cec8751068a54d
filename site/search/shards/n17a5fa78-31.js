sitegenSearch("n17a5fa78-31",`!formats and	Rd"3
*because	Rq#H
*default	Rg&,
*for	Rj&&
(ted while	Rx&:
-ithout	Rx&:
*r and	Rx&(
,js	Rh&O
+js and	Rh&O
+s read	Rx&,
&ed and	Rb#&
)body	Rm"3
)table	RF&
'r accelerator	Re%&
)fragment	Rp&:
)ids	Ru&{*
)name	B?,i%O*V"3%3
-s	Jf&t1{"!{)
)one	Rp&:
(ids fragments	Ru&{*
(ly a	Rf&V
,nd	RD:
+pitfalls	Rp&3
+saw	Re%&
,ent	Rg%3
&s a	Fv"H3:s!3
)n	Rs&3
*d	Jh!:LA
*ti	Rp!O
,forgery	Rp!O
(carry	Rm%:
(exist	Rp!:
(frames	Rn&{"
(of	Jh"H-,
(retries	Rs&3
(send	R{&O
(that	Rs"&
(value	R{&O
&ula is	Rg!,
*rfc	Re"O
%um in	R_&3
)t	R_&:
%ward curl	Re#&
*requests	Ro#3
*the	Rz&,
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
#und 17	Rn&8
(404	Rh&f
(a	Fy"f;,b!3
)gain	Rp&3
)nd	F+,h"3!mi"3
*ywhere	R<,
`)
