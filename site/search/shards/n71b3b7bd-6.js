sitegenSearch("n71b3b7bd-6",`!412 to	Ru!3!O
&without	R{"O
&you	Ru!3
#3 2026	Rb"?
*1123	Rb"?
&414	Rj!V
(5	Ji!3.,
'29	Rs!O
'31	Rq!:
&alone	Rl!H
'nd	Rs!3
're	Rv!3
&content	Jj!,S(!?
&if	Rt#f
's	Jl!3QO
'ts	Ru!3
&max	R|"?
)bytes	R|"?
&or	Rt#h
&payload	Rp!t
&request	R|"h
&the	Ra#3
&under	Rk#3
#4 417	Rj!V
'51	Ri!3
&a	Rk#3
'nd	Ji!fT3
&detail	R}"?
&is	Rl!3
&large	Rx%:
+clientheaderbuffers	Rx%:
&or	Rt&:
&the	R~&A
&uri	R}"(!?
&when	R}":
#5 416	Ri!3
'22	Ru!,!3
&although	R~"h
'mong	Rl!f
's	Rd#3
&for	Ro"3
&so	Rh!3
&unsupported	Jj!,U(!?
#6 417	Ji!3%A
&an	R_#H
(d	R_#H
&could	R_#O
&for	R_#:
&is	Jl!3T:
&range	R_#(!?
'fc	Rb"3
&with	Rt&:
#7 418	Ji!3%A
'31	Rj!V
&as	Ra#:
&by	Ra#:
&comes	Rv!:
&expectation	Ra#(!?
#8 421	Ji!3%A
(3	Rl!A
(5	Rl!A
&and	Rl!O
&for	Rb#3
&im	Rb#,!h
's	Fj!A#:&t
&monitoring	Rb#3
&the	Rk!A
&unused	Rb#(
%0 is	Ro&3
'whose	Rh&f
`)
