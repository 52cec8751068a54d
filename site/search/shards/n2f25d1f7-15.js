sitegenSearch("n2f25d1f7-15",`!loop detected	Fh!H*He!(!?
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
*ir	J{%O9:
&s a	Ji!:a#V
%ing retry	Rn#H
.after	Rn#H
)the	J{!H+H
)what	Rg"H
%s by	Rm%:
'snt	Ra%8
%t a	R.3
(nd	Jy":x!O
(s	Rg&V
'by	R~"H
'changed	Rg&^
(onnection	Jf!AQH
*tact	Re%,
'data	Rg!:
'ends	Rg&V
'fragment	Rg&V
'guide	Rp&M
'in	Ry&:
(ts	Ru"3
'nothing	Rg&V
'on	Fm!3-Hi!:
)e	Rp&3
(r	R~!H
'patience	Rk!A
'route	Ro!:
'so	Rm#:
(tays	Jg&V+O
'that	Rg&V
)e	JD,V:
*n	Rl"f
'update	Rg#,
-s	Rg#:
(rl	Rg&V
'what	Rp&&
(ith	Rp&3
+out	Rn!H
#w rates	R_&3
%er case	FK:u!Ap!3':
(request	R{"f
'ed or	Ro!:
's its	Rm#:
"s site	Rv&T
"tn column	R_%:
`)
