sitegenSearch("n58b26034-0",`!html from	Rs&%
'goes	R^,
'head	Ra%?
)re	Rh"?
(tml	Rf&8
)tp	Jn#?.?
'in	Fb%AR{"",(H
(s	JB,k%V&O
'lang	Rf&8
(ogin	Rq#3
'markdown	Rt&A
'of	Js&{")H%3
(r	JB,3,a%{"
'page	Bo!:"A#m+3l"3
+s	Rr&%
(opulating	Rc":
(roofer	Rr%&!,
'rel	Rh"?
'sanitize	JB,p%,
(ection	JP,!1e%8!?
)rver	Rj!H
-sent	Rj!H
(ql	Rw"f
(tandard	Rc":
(uch	Rs&{"
'tags	Rq&,
(hat	Rz&H
)e	Jl"Hb"^%[
(itle	F{!?'?)?R?
(urns	R{%:
'what	Rz&{'
)ich	Ro&f
(ith	F}!H6H{!,%f
&proofer issue	Rr%&!,
#tp 0.2	.x!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
*.7	Rn!O
'1	Jj#f,:
(.0	Bx!3#H1,:3)3!f,?!Hd!A
`)
