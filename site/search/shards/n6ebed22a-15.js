sitegenSearch("n6ebed22a-15",`!builds it	Rj!O
)of	Rk&^
)sitegen	Ji&,#,
)the	Fg&m,%"%
+is	Rk&,
)what	Rq&,
&t both	Rt&%
(each	Rg&H
(files	Rr&:
(in	>],",!3#:a!Hh!:!O"{#&,+,"%!.!3
*to	Rk"f
(on	JU3Y3
(site	Rr&%
,s	Jg&^+O
(them	Rv!3
(with	Rn&f
'in and	Rf&:
*fields	Ja!:g#O
,le	Ru&3
.s	Ru&.
*one	Jg&{#/,
-s	Ru&%
*template	J],k#{#
2s	Rk&,
+heme	R^,!3
#lk import	R{!3
#rmese text	Rs&:
%ning room	Rx#,
&t rfc	Rj#f
#siness account	Rd&,
+knowing	Rp"H
+send	Ro"H
%y for	Jc#36V
'page	Ro!:
'raise	Ro#f
'to	R_%3
'writers	Rv":
#t 100	Rv!:
&440	Ro%3
&a	Bp!A(H(&%:!OB:*3.3
'lready	Rw!,
'n	Je#,Q,
(other	Rq#?
's	R_#f
't	RK,
&because	Rd&3
(gins	Rx&3
&can	Rh":
)not	R)&
'loses	Rj#f
'ome	Ra%:
'url	R|"A
&demands	Rg!H
'o	J{!fa#3
'rop	Rn#m
&each	Rv!f
'rrors	Ri!:
'very	Rn!V
+thing	Ry!f
&for	RM&
&has	B{!3.O*3f!&H3
'ead	Rr!3
&in	R'3
't	B,:^%>f2,g!V<A
`)
