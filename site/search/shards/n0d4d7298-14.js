sitegenSearch("n0d4d7298-14",`!kind sales	Jx!?8?
(tock	Rs#?
'that	R0&
)e	Rc!,
'would	Rr"f
&er than	Rr#3
&s of	Fy!:A3G:Z%
(what	Rw&,
"nocked at	Rc%,
%w 429	Rg&:
(40	Rs%V
'a	Jo#3e!:
(ccept	Rj!A
(lready	Rz!3
(nd	Jm!&2fS,
'create	R_%:
'english	Rx&3
(very	Rm!%
(xpect	Rc#A
'for	Rj!%
(rom	Rn%3
'has	Rp&:
(ow	Js"3+3.3
'is	Rt!O
(t	Bj!,G:.,73,&J,3:
)s	Rp!H
'must	Rq",
'no	Rc&,
)thing	Rm!:
'of	Jt!At"3"3
(nly	Bn!3&ok!,":I3
(r	R{&F
'rfc	Jd#:-,'3
'such	Rx#:
'that	Rq#3
)e	:m!H"3&m6O(:#f6:#:':&3%m)O9,%:1,
)is	R9,
)ree	Ro!%
'uses	Rm":
'what	Jm!%9f
)ether	J~!:>,!fZ3
)ich	B",k!O&A(%DO1H
)o	Rx",
)y	Rx%3
&ing it	Rv#:
&n a	R|":
)ddress	Ry#:
)nd	Bi!,%,G3(3&35Hm!?
)s	Rk"3
(beforehand	R{!3
)ut	Rp#3
(catalogue	Rl&f
(elements	Rs&{"
(for	Jc#:)3
)rom	Jf":s"O
(hosts	Rm&H
(of	Ry&,
)ne	Rn&:
(rfc	R|",
(the	J-,p!A
)o	Bv!::f),],1&
)ype	Rf#&
&s addresses	Ru&3
`)
