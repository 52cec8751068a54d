sitegenSearch("naa1d9eb0-5",`!looks like	:S:8:*A%:!A):)f%31fF:(HB3!V;3
(the	Ry"f
)owards	Ry"f
(up	Rf":
&up shows	Re%:
)that	Ri!H
%p a	Rw#H
(libaba	R~#&
'below	Rf"3
'detected	Jl!H*He!(!?
'has	Rw#O
'is	Jf"3R3%:
'late	Rw#3
'of	Rr!^
(r	Rs!:
'see	Rr!A
'that	R~#3
(o	Rw#f
&s and	Rg%H
)re	Rv!H
(five	Rv!%
(host	Ri"H
(inside	Rz#:
)s	Rw#3
(rfc	Rv!H
(that	R~#H
#se a	R),
(nd	Ra#O
)swers	Rw!V
'my	Ri&3
'nothing	RT,
'sleep	R~!f
'the	Jp!?FH
*ir	J_&O::
&s a	Jm!:a#V
%ing retry	Rr#H
.after	Rr#H
)the	J_"H+H
)what	Rk"H
%s by	Rq%:
'snt	Re%8
%t a	R.3
(nd	J}":y!O
(s	Rk&V
'by	Rc#H
'changed	Rk&^
(onnection	Jj!AQH
*tact	Ri%,
'data	Rk!:
'ends	Rk&V
'fragment	Rk&V
'guide	Ru&M
'in	R~&:
(ts	Ry"3
'nothing	Rk&V
'on	Jq!3-Hi!:
)e	Ru&3
(r	Rc"H
'patience	Ro!A
'route	Rs!:
'so	Rq#:
(tays	Jk&V,O
'that	Rk&V
)e	JD,Z:
*n	Rp"f
'update	Rk#,
-s	Rk#:
(rl	Rk&V
'what	Ru&&
`)
