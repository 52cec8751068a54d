sitegenSearch("n89a4adc4-6",`!411 length	R|"(!?!h
&rfc	R|":
#2 0	R}#1
&2026	Rd"?
*1123	Rd"?
&413	Rk!3
'28	Rw!,
&a	Rv&:
'nd	R}"H!h
&if	Jj!3c!3
&never	Rw!3
&or	Rg#3
&precondition	Jl!,R(!?
&rfc	Jl"303
&the	R}"f
'o	Rw!3!O
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
`)
