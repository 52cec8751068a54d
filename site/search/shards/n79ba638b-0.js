sitegenSearch("n79ba638b-0",`!an option	Rv#:
&rder	Fu!3D3a!&
(inary	BJ,KA#3(A/,p!39%
'igin	>g!A%V.3"3<f030f23
&utage	Fp!Of!H%H
(dated	Jx"3:O
&verloaded	Rp#h
+ng	Jx%:G,
)ride	Rs%3
)sized	Ro"H
%rfc	Jz!Hw":
%unavailable	Rh!3
'derscore	Rq&V
(o	R_"f
'encrypted	Rv"H
(xpected	Fh!A'&#:_!,
'implemented	Rh!3
'known	:],/3't8A+30A#:@((,.&),0,"{&%3!O23
'related	Rh%3
'safe	Jm":-O
'used	R~%&
)ual	R{%:
&pdate	R|!H
+r	Rw#:
'grade	Jw!,Q3
'load	Bz!3#323,3>H:,!X
%xml	Jc",!fR3
#alytics cloudflare	R}%3
#chor it	Rh&,
)twice	RB(
(s a	Rj&A
*old	FD:e%:-3
#d 0	Rz"A
&1.27	Rl!O
(4	Rl!O
'02	Rk!A
'2	Ro%:
'9	R}&,
&2	Ro&:
'00	Jh!,8:
(3	Rj!V
(4	Ru!m
(5	Ra"h
'18	Rz#,
'26	Rz#3
'4	Rl!O
&3	Rq&,
'.13	Jl!O.:
'01	Rn"f
(2	Fi!O-fAf
(3	Rn":
(4	Fi!&!C+^d#A*3
(6	Jt!,9,
(7	Rl!:
(8	Fk!^+&!,!3!:!V*:
&401	Rv%:
(3	Fp"h%VU34A
(4	Fg!(+a~"f"O
)html	Jm&f"O
(5	Rp!V
(6	R~",
`)
