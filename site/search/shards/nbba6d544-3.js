sitegenSearch("nbba6d544-3",`!an oldstyle	Rv#A
&paque	Nq!^<:
'en	By!m*f,Hc"{%(&!<
)api	Jy!mu"{%(&!<
(ration	Rs&:
+or	Ra&:
'inion	Re%:
'tion	Rz#:
&rder	Jy!:D3a!&
(inary	BK,NH#3(A/,p!39%
'igin	>k!A%V.3"3<f030f23
&utage	Jt!Of!H%H
(dated	N|"3:O
&verloaded	Rt#h
+ng	N|%:G,
)ride	Rw%3
)sized	Rs"H
%rfc	Jy!f'Hw":
%unavailable	Rl!3
'derscore	Ru&V
(o	Rd"f
'encrypted	Rz"H
(xpected	Fl!A'&#:_!,
'implemented	Rl!3
'known	:_!,13't8A+30A#:@((,.&),0,"{&%3!O23
'related	Rl%3
'safe	Nq":-O
'used	Rc&&
)ual	R_&:
&pdate	Ra"H
+r	R{#:
'grade	N{!,Q3
'load	Bo!O13#323,3>H:,!X
%xml	Ng",!fR3
#alytics cloudflare	Rb&3
#chor it	Rl&,
)names	R-:
)twice	RC(
(s a	Rn&A
*old	JE:h%:-3
#d 0	R~"A
&1.27	Rp!O
(4	Rp!O
'02	Ro!A
'2	Rs%:
'9	Rb',
&2	Rs&:
'00	Jl!,%O5:
(3	Rn!V
(4	Ry!{!
(5	Re"h
'18	R~#,
'26	R~#3
'4	Rp!O
'6	Nw!O"3
&3	Ru&,
'.13	Np!O.:
'01	Rr"f
(2	Jm!V-fAf
`)
