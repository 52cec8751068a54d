sitegenSearch("nf49f523b-11",`!names another	B=,5&%&~!3UH#^+:
*ything	Rq&:
)pplication	Rl!O
)re	Fj!,_!f"fa!%
)t	Rs&A
)way	Rm#A
(called	Rb",
*n	Re!H
)loudflares	Rf%3
)ome	Jj!%m#A
*unt	Rv&8!?
(differ	J):c!&
(e2	RS3
)ach	Rj!:
)nd	Rh&%
(flag	Ru&{"!{)
)our	Rc%3
(iana	Rf&"
)f	R4:
)n	F_#A(&e!%
)s	Ja!,h#3
)t	Be",(,4O+Hm!O
*s	Bu!,&As"f&3'3
(just	Rv#3
(lamp	Rv&?
,101	Rv&?
)ist	Ru&{"!{)
(malformed	Rm",
*nual	Rq#A
.devar	Rq#A
)ean	Rn!t
(neither	JT&y#:
)ginx	Rz"f
)o	BL,b":[f%V,{)!{/
*body	RS3
*thing	R,,
(of	Bl!:7:/Ap!3<,
)ne	FD,-&~#:
)ther	JO("(
(paths	RJ,
)romise	Ra'&
(required	Rf&H
(see	Ro&f
)hould	Rx&V
)uch	Ru&:
(takes	Rk&f
)hat	>0,+:Q%!5!<GHg!:3m"%-3
*e	6",-,":',',/,+,,,2m'%43%:,H)A3A<V%&%&+:',/f#,(t&:!O)3"3
+m	JG,v!O
*is	Ja#3A3
*ree	R{"3
(were	Rj!Q
)ho	R|!:
)ithout	Rx&3
%ing the	Rj#H
#n none	Rx&3
%oseconds since	Rz&,
#rrow screens	Rt&A
`)
