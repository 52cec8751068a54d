sitegenSearch("n0dd1a46f-6",`!412 to	Rw!3!O
&without	R}"O
&you	Rw!3
#3 2026	Rd"?
*1123	Rd"?
&414	Rl!V
(5	Jk!3.,
'29	Ru!O
'31	Rs!:
&alone	Rn!H
'nd	Ru!3
're	Rx!3
&content	Jl!,S(!?
&if	Rv#f
's	Jn!3QO
'ts	Rw!3
&max	R~"?
)bytes	R~"?
&or	Rv#h
&payload	Rr!t
&request	R~"h
&the	Rc#3
&under	Rm#3
#4 417	Rl!V
'51	Rk!3
&a	Rm#3
'nd	Jk!fT3
&detail	R_#?
&is	Rn!3
&large	Rz%:
+clientheaderbuffers	Rz%:
&or	Rv&:
&the	Ra'A
&uri	R_#(!?
&when	R_#:
#5 416	Rk!3
'22	Rw!,!3
&although	Ra#h
'mong	Rn!f
's	Rf#3
&for	Rq"3
&so	Rj!3
&unsupported	Jl!,U(!?
#6 417	Jk!3%A
&an	Rb#H
(d	Rb#H
&could	Rb#O
&for	Rb#:
&is	Jn!3T:
&range	Rb#(!?
'fc	Rd"3
&with	Rv&:
#7 418	Jk!3%A
'31	Rl!V
&as	Rc#:
&by	Rc#:
&comes	Rx!:
&expectation	Rc#(!?
#8 421	Jk!3%A
(3	Rn!A
(5	Rn!A
&and	Rn!O
&for	Rd#3
&im	Rd#,!h
's	Jl!A#:&t
&monitoring	Rd#3
&the	Rm!A
&unused	Rd#(
%0 is	Rq&3
'whose	Rj&f
`)
