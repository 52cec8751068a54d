sitegenSearch("nc19ea252-1",`!an ordinary	BJ,MA#3(A/,p!39%
'igin	>i!A%V.3"3<f030f23
&utage	Jr!Of!H%H
(dated	Jz"3:O
&verloaded	Rr#h
+ng	Jz%:G,
)ride	Ru%3
)sized	Rq"H
%rfc	J|!Hw":
%unavailable	Rj!3
'derscore	Rs&V
(o	Rb"f
'encrypted	Rx"H
(xpected	Fj!A'&#:_!,
'implemented	Rj!3
'known	:^,03't8A+30A#:@((,.&),0,"{&%3!O23
'related	Rj%3
'safe	Jo":-O
'used	Ra&&
)ual	R}%:
&pdate	R~!H
+r	Ry#:
'grade	Jy!,Q3
'load	B|!3#323,3>H:,!X
%xml	Je",!fR3
#alytics cloudflare	R_&3
#chor it	Rj&,
)twice	RB(
(s a	Rl&A
*old	JD:g%:-3
#d 0	R|"A
&1.27	Rn!O
(4	Rn!O
'02	Rm!A
'2	Rq%:
'9	R_',
&2	Rq&:
'00	Jj!,8:
(3	Rl!V
(4	Rw!m
(5	Rc"h
'18	R|#,
'26	R|#3
'4	Rn!O
&3	Rs&,
'.13	Jn!O.:
'01	Rp"f
(2	Jk!O-fAf
(3	Rp":
(4	Fk!&!C+^d#A*3
(6	Jv!,9,
(7	Rn!:
(8	Jm!^+&!,!3!:!V*:
&401	Rx%:
(3	Fr"h%VU34A
(4	Fi!(+a~"f"O
)html	Jo&f"O
(5	Rr!V
(6	Ra#,
(7	Rt!f
'12	Jw!3~!3
(3	Rx!3
`)
