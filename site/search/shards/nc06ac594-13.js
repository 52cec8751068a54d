sitegenSearch("nc06ac594-13",`!latter makes	Rc%3
)nginx	Rz%3
#w and	Rj#3
&behind	Rj#,
&demands	Rq%:
&or	Rh!A
#yer in	Re!t
)s	Ri%:
(only	Rq!O
(three	Rn#H
's can	Rn#H
)multiply	Rq!O
%out has	Rv&3
)links	Rv&,
)once	R3,
"d and	Rk&f
%its	Rp&3
%safe	Rv&O
"ead a	Rj"3
(nd	Rv&O!{"
'back	Jf"AN,
'from	Jh!&',
'here	R_%,
'nowhere	F0,h&m0&
'on	Rp&,!:!V
(ut	Jg&{%(,
'somewhere	Re"f
'the	Rg"3!f
(o	>&,w!f*H"H%3&H{!V#,!f',",&A
'what	Rv&{"
&ing to	Rg"O
*zeros	Ry&3
&s back	F&,W,x!?]O
(from	Jh!Hp#^!f!m!{-
(in	Rp!H
(nowhere	B+,),4,Qfz":%%!3
(on	Rp&V
)ut	F&&c&:"^!{!
(somewhere	Rq&O
(there	Rr&,
)o	6J&"&&&%,:3:3"3"3!O&:230A]t"^"V!^!f&:",!:%,!V":!A&,!3"^!f!m
(visitors	R?,
%ked it	Ry%:
&ing it	Ry%:
&s all	Re!%
(report	Rj#?
.html	Rj#?
(through	Re!H
%p seconds	R{&:
%rn anthropic	Rw#&!,
(connection	Rp%3
(from	R}":
(get	Rr"O
(that	Fe!,%,J3
*e	J3,v!:
`)
