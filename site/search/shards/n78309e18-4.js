sitegenSearch("n78309e18-4",`!lookup that	Rg!H
%p a	Ru#H
(libaba	R|#&
'below	Rd"3
'detected	Fj!H*He!(!?
'has	Ru#O
'is	Fd"3R3%:
'late	Ru#3
'of	Rp!^
(r	Rq!:
'see	Rp!A
'that	R|#3
(o	Ru#f
&s and	Re%H
)re	Rt!H
(five	Rt!%
(host	Rg"H
(inside	Rx#:
)s	Ru#3
(rfc	Rt!H
(that	R|#H
#se a	R),
(nd	R~"O
)swers	Ru!V
'my	Rg&3
'nothing	RS,
'sleep	R|!f
'the	Jn!?FH
*ir	J}%O::
&s a	Jk!:a#V
%ing retry	Rp#H
.after	Rp#H
)the	J}!H+H
)what	Ri"H
%s by	Ro%:
'snt	Rc%8
%t a	R.3
(nd	J{":y!O
(s	Ri&V
'by	Ra#H
'changed	Ri&^
(onnection	Jh!AQH
*tact	Rg%,
'data	Ri!:
'ends	Ri&V
'fragment	Ri&V
'guide	Rs&M
'in	R|&:
(ts	Rw"3
'nothing	Ri&V
'on	Fo!3-Hi!:
)e	Rs&3
(r	Ra"H
'patience	Rm!A
'route	Rq!:
'so	Ro#:
(tays	Ji&V,O
'that	Ri&V
)e	JD,X:
*n	Rn"f
'update	Ri#,
-s	Ri#:
(rl	Ri&V
'what	Rs&&
(ith	Rs&3
+out	Rp!H
#w rates	Rb&3
%er case	FK:w!Aq!3':
(request	R}"f
'ed or	Rq!:
`)
