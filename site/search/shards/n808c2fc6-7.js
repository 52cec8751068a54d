sitegenSearch("n808c2fc6-7",`!412 0	R_%1
&2026	Rf"?
*1123	Rf"?
&413	Rm!3
'28	Ry!,
&a	Rx&:
'nd	R_#H!h
&if	Nl!3c!3
&never	Ry!:
&or	Ri#3
&precondition	Nn!,R(!?
&rfc	Nn"303
&the	R_#f
'o	Ry!:!V
&without	R_#O
&you	Ry!:
#3 2026	Rf"?
*1123	Rf"?
&414	Rn!V
(5	Nm!3.,
'29	Rw!O
'31	Ru!:
&alone	Rp!H
'nd	Rw!3
're	Rz!3
&content	Nn!,S(!?
&if	Rx#f
's	Np!3QO
'ts	Ry!:
&max	Ra#?
)bytes	Ra#?
&or	No!Ok!h
&payload	Rt!t
&request	Ra#h
&the	Re#3
&under	Ro#3
&with	Rw!O
#4 417	Rn!V
'51	Rm!3
&a	Ro#3
'nd	Nm!mT3
&detail	Rb#?
&is	Rp!3
&large	R|%:
+clientheaderbuffers	R|%:
&or	Rx&:
&the	Rc'A
&uri	Rb#(!?
&when	Rb#:
#5 416	Rm!3
'22	Ry!,!:
&although	Rc#h
'mong	Rp!f
's	Rh#3
&for	Ny!3;3
&so	Rl!3
&unsupported	Nn!,U(!?
#6 417	Nm!3%A
&an	Rd#H
(d	Rd#H
&could	Rd#O
&for	Rd#:
&is	Np!3T:
&range	Rd#(!?
'fc	Rf"3
&with	Rx&:
#7 418	Nm!3%A
'31	Rn!V
&as	Re#:
&by	Re#:
`)
