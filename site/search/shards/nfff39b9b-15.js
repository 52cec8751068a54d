sitegenSearch("nfff39b9b-15",`!build source	Fi&*#8!?#"
(tag	Ri&*
)hat	Rg&3
*en	Rj&A
(with	FJ:}#3&A!f%:
)rites	Bk&^%A#(#,!A#%
*ote	Rg&^
'ing alone	Ri&*
+it	Rg!:
+may	Rt%3
+on	Rx!H
+something	Re&.
+the	J*,_"H
's a	Ri&,
*s	Jg&t&3
)documentation	Rn&%
+es	Rm%,
)it	Rj!O
)of	Rk&^
)sitegen	Ji&,#,
)the	Fg&m-%"%
+is	Rk&,
)what	Jm&&',
&t both	Ru&%
(each	Rg&H
(files	Rs&:
(in	>],",!3#:a!Hh!:!O"{#&,,,"%!.!3
*to	Rk"f
(on	JU3Y3
(site	Rs&%
,s	Jg&^,O
(them	Rv!3
(with	Ro&f
'in and	Rf&:
*fields	Ja!:g#O
,le	Rv&3
.s	Rv&.
*one	Jg&{#0,
-s	Rv&%
*template	J],k#{#
2s	Rk&,
+heme	R^,!3
#lk import	R{!3
#rmese text	Rt&:
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
`)
