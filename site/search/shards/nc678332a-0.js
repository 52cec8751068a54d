sitegenSearch("nc678332a-0",`!looking only	Rm"H
&s acceptable	Rt!3
)t	Be!H+m*O;3<H?:KV
)utomated	Rn%,
(different	R<,
(for	BO,q!H&:F:,:#:0:
(like	>g!:*A%:!A):)f%31fF:(HB3!V;3
(the	Ru"f
)owards	Ru"f
(up	Rb":
&up shows	Ra%:
)that	Re!H
%p a	Rs#H
(libaba	Rz#&
'below	Rb"3
'detected	Fh!H*He!(!?
'has	Rs#O
'is	Fb"3R3%:
'late	Rs#3
'of	Rn!^
(r	Ro!:
'see	Rn!A
'that	Rz#3
(o	Rs#f
&s and	Rc%H
)re	Rr!H
(five	Rr!%
(host	Re"H
(inside	Rv#:
)s	Rs#3
(rfc	Rr!H
(that	Rz#H
#se a	R),
(nd	R|"O
)swers	Rs!V
'my	Re&3
'nothing	RS,
'sleep	Rz!f
'the	Jl!?FH
*ir	J{%O::
&s a	Ji!:a#V
%ing retry	Rn#H
.after	Rn#H
)the	J{!H+H
)what	Rg"H
%s by	Rm%:
'snt	Ra%8
%t a	R.3
(nd	Jy":y!O
(s	Rg&V
'by	R~"H
'changed	Rg&^
(onnection	Jf!AQH
*tact	Re%,
'data	Rg!:
'ends	Rg&V
'fragment	Rg&V
'guide	Rq&M
'in	Rz&:
(ts	Ru"3
'nothing	Rg&V
'on	Fm!3-Hi!:
)e	Rq&3
(r	R~!H
'patience	Rk!A
`)
