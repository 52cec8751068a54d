sitegenSearch("ne70b19eb-6",`!412 to	Rs!3!O
&without	Ry"O
&you	Rs!3
#3 2026	R_"?
*1123	R_"?
&414	Rh!V
(5	Jg!3.,
'29	Rq!O
'31	Ro!:
&alone	Rj!H
'nd	Rq!3
're	Rt!3
&content	Jh!,S(!?
&if	Rr#f
's	Jj!3QO
'ts	Rs!3
&max	Rz"?
)bytes	Rz"?
&or	Rr#h
&payload	Rn!t
&request	Rz"h
&the	R~"3
&under	Ri#3
#4 417	Rh!V
'51	Rg!3
&a	Ri#3
'nd	Jg!fT3
&detail	R{"?
&is	Rj!3
&large	Rv%:
+clientheaderbuffers	Rv%:
&or	Rr&:
&the	R|&A
&uri	R{"(!?
&when	R{":
#5 416	Rg!3
'22	Rs!,!3
&although	R|"h
'mong	Rj!f
's	Rb#3
&for	Rm"3
&so	Rf!3
&unsupported	Jh!,U(!?
#6 417	Jg!3%A
&an	R}"H
(d	R}"H
&could	R}"O
&for	R}":
&is	Jj!3T:
&range	R}"(!?
'fc	R_"3
&with	Rr&:
#7 418	Jg!3%A
'31	Rh!V
&as	R~":
&by	R~":
&comes	Rt!:
&expectation	R~"(!?
#8 421	Jg!3%A
(3	Rj!A
(5	Rj!A
&and	Rj!O
&for	R_#3
&im	R_#,!h
's	Fh!A#:&t
&monitoring	R_#3
&the	Ri!A
&unused	R_#(
%0 is	Rm&3
'whose	Rf&f
`)
