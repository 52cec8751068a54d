sitegenSearch("n152e3c5a-5",`!as year	R03
'sterday	Rs!3
&ou	Jd!:2Va":
#cii character	Rj&3
%ribe 599	Rc&,
*to	R|#&
)s it	Rk%,
#h dash	Rs&m
%ttp 2.2.2.1.1	Jw%,",
)3.1.5.2.2	Rv%,
+2.5.1	Rx%:
)section	Jv%&"&"&
#ide and	Rl":
(for	Js",[:2&
(it	Rp!3
#k 503	Rq#3
&about	Rl"f
'gain	Jw!V%H4,
't	Jk!AE&
&each	Rk!^
'very	Rz#:
'xpect	Rx!:
&folder	Rw#:
(r	6b!,*^-^+H':'f1V+33H"H3:(O":#3+,&O8?(%#8!?!M
'rom	Ry#m
&in	Rx":
&must	Rx!:
&somewhere	Rs'&
&the	>i!O8A)H.H#t3f2f,:
)ir	Rx":
)m	Rp&:
)n	Ri"f
)re	Rh",
(ree	Rv!:
'wice	Ro!O
&what	Jl!V-:
(ether	Jv#f%3
(ich	R[,
(o	Rv#:
)ever	Rg#f
'ith	Jl"fJH#?
&you	Rw&O
)rself	Rh!1
%ed 404	Rr!O
(a	Jj":n!,
)nother	Rq#,
*ything	Ry":
(conditionally	Rl!:
(each	Rl":
(for	653W,!3*3&:'3(&!f%&*,&:#,#,":"H*&%,,Hc!:&^#,!:
(mdn	Ri%3
(node	Rd#f
,js	Rd#f
*t	Rx#:
(once	Rj!H
(questions	Rp'(
(rfc	Rv!A
(serve	Rk&{&
)omebody	RE3
`)
