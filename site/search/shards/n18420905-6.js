sitegenSearch("n18420905-6",`!413 maxbytes	Rz"?
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
&or	Rq&:
&the	R{&A
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
&with	Rq&:
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
%0 whose	Rf&f
#9 authentication	Rm%&
&handler	Rm%,
-php	Rm%,
&insufficient	Rm%&
's	Je!Aj":
&mean	Rm%a
&page	Rm%(!X
&unknown	Jk!:d"&!1
#f0 ab	Ri#?
)test1	Ri#?
"2 colour	Rf!*
%http	By!?0?*?"?l!1
%lines	Ru"?
`)
