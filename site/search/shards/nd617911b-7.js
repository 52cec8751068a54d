sitegenSearch("nd617911b-7",`!looked after	Rj"3
*t	Jy!fl",43
)for	Jp!HP,m!^
)like	Rm"A
)malicious	Rt!O
)that	Rq%,
)up	FN,i%:#3#H
&ing a	Ra#H
+t	Jy!H+:}":
*for	J_#37H%H
*in	R~&H
,to	Ra#,
*list	Rp"f
*only	Rq"H
&s acceptable	Rx!3
)t	Bi!H+m*O;3<H?:KV
)utomated	Rr%,
(different	R<,
(for	>O,u!H&:F:,:#:0:(A
(like	:S,!:8:*A%:!A):)f%31fF:(HB3!V;3
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
`)
