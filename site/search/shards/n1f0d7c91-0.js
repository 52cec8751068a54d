sitegenSearch("n1f0d7c91-0",`!build writes	Bm&^%A#(#,!A#%
*ote	Ri&^
'ing alone	Rk&*
+it	Ri!:
+may	Rv%3
+on	Rz!H
+something	Rg&.
+the	J*,b"H
's a	Rk&,
*s	Ji&t&3
)documentation	Rp&%
+es	Ro%,
)it	Rl!O
)of	Rm&^
)sitegen	Jk&,#,
)the	Fi&m-%"%
+is	Rm&,
)what	Jo&&',
&t both	Rw&%
(each	Ri&H
(files	Ru&:
(in	>_!,",!3#:a!Hh!:!O"{#&,,,"%!.!3
*to	Rm"f
)t	Rm&%
(on	JU3[3
(site	Ru&%
,s	Ji&^,O
(them	Rx!3
(with	Rq&f
'in and	Rh&:
*fields	Jc!:g#O
,le	Rx&3!:
.s	Rx&.
*one	Fi&{#0,":
-s	Rx&%
*template	J_!,k#{#
2s	Rm&,
+heme	Ra!,!3
#lk import	R}!3
#rmese text	Rv&:
%ning room	Rz#,
&t rfc	Rl#f
#siness account	Rf&,
+knowing	Rr"H
+send	Rq"H
%y for	Je#36V
'page	Rq!:
'raise	Rq#f
'to	Rb%3
'writers	Rx":
#t 100	Rx!:
&440	Rq%3
&a	Br!A(H(&%:!OB:*3.3
'ctive	JW:q#t
'lready	Ry!,
'n	Jg#,Q,
(other	Rs#?
's	Rb#f
't	RK,
&because	Rf&3
(gins	R{&3
&can	Rj":
)not	R)&
`)
