sitegenSearch("ndb9a0066-1",`!looks at	Bk!H+m*O;3<H?:KV
)utomated	Rt%,
(different	R=,
(for	>P,v!H&:F:,:#:0:(A
(like	:T,!:9:*A%:!A):)f%31fF:(HB3!V/,.3
(the	R{"f
)owards	R{"f
(up	Rh":
&up shows	Rg%:
)that	Rk!H
%p a	Ry#H
(libaba	Ra%&
'below	Rh"3
'detected	Jn!H*He!(!?
'has	Ry#O
'is	Jh"3R3%:
'late	Ry#3
'of	Rt!^
(r	Ru!:
'see	Rt!A
'that	Ra%3
(o	Ry#f
&s and	Ri%H
)re	Rx!H
(five	Rx!%
(host	Rk"H
(inside	R|#:
)s	Ry#3
(rfc	Rx!H
(that	Ra%H
#se a	R),
(nd	Rc#O
)swers	Ry!^
'my	Rk&3
'nothing	RU,
'sleep	Ra"f
'the	Nr!?FH
*ir	Nb&O::
&s a	No!:a#V
%ing retry	Rt#H
.after	Rt#H
)the	Nb"H+H
)what	Rm"H
%s by	Rs%:
'snt	Rg%8
%t a	R.3
(nd	N_#:y!O
(s	Rm&V
'by	Re#H
'changed	Rm&^
(onnection	Nl!AQH
*tact	Rk%,
'data	Rm!:
'ends	Rm&V
'fragment	Rm&V
'guide	Rw&M
'in	Nx!3j#:
(ts	R{"3
'nothing	Rm&V
'on	Js!3-Hi!:
)e	Rw&3
(r	Re"H
'patience	Rq!A
'route	Ru!:
'so	Rs#:
`)
