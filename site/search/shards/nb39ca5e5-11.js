sitegenSearch("nb39ca5e5-11",`!kinds of	Fw!:A3G:Z%
(what	Ru&,
"nocked at	Ra%,
%w 429	Re&:
(40	Rq%V
'a	Jm#3e!:
(ccept	Rh!A
(lready	Rx!3
(nd	Fk!&2fS,
'create	R}#:
'english	Rv&3
(very	Rk!%
(xpect	Ra#A
'for	Rh!%
(rom	Rl%3
'has	Rn&:
(ow	Fq"3+3.3
'is	Rr!O
(t	Bh!,G:.,73,&J,3:
)s	Rn!H
'must	Ro",
'no	Ra&,
)thing	Rk!:
'of	Fr!At"3"3
(nly	Bl!3&ok!,":I3
(r	Ry&F
'rfc	Fb#:-,'3
'such	Rv#:
'that	Ro#3
)e	:k!H"3&m6O(:#f6:#:':&3%m)O9,%:1,
)is	R9,
)ree	Rm!%
'uses	Rk":
'what	Jk!%9f
)ether	F|!:>,!fZ3
)ich	B",i!O&A(%DO1H
)o	Rv",
)y	Rv%3
&ing it	Rt#:
&n a	Rz":
)ddress	Rw#:
)nd	Bg!,%,G3(3&35Hm!?
)s	Ri"3
(beforehand	Ry!3
)ut	Rn#3
(catalogue	Rj&f
(elements	Rq&{"
(for	Ja#:)3
)rom	Jd":s"O
(hosts	Rk&H
(of	Rw&,
)ne	Rl&:
(rfc	Rz",
(the	J-,n!A
)o	Bt!::f),],1&
)ype	Rd#&
&s addresses	Rs&3
)nd	J{",&3
(behind	Rg"H
(cloudflare	Rh%3
(finish	RG:
(how	Rz!H
`)
