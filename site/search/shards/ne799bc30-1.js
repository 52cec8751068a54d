sitegenSearch("ne799bc30-1",`!building alone	Rm&*
+it	Rk!:
+may	Rx%3
+on	R|!H
+something	Ri&.
+the	J*,d"H
's a	Rm&,
*s	Jk&t&3
)documentation	Rr&%
+es	Rq%,
)it	Rn!O
)of	Ro&^
)sitegen	Jm&,#,
)the	Jk&m-%"%
+is	Ro&,
)what	Jq&&',
&t both	Ry&%
(each	Rk&H
(files	Rw&:
(in	>a!,",!3%:a!Hh!:!O"{#&,,,"%!.!3
*to	Ro"f
)t	Ro&%
(on	JV3]3
(site	Rw&%
,s	Jk&^,O
(them	Rz!3
(with	Rs&f
'in and	Rj&:
*fields	Je!:g#O
,le	Rz&3!:
.s	Rz&.
*one	Jk&{#0,":
-s	Rz&%
*template	Ja!,l#{#
2s	Ro&,
+heme	Rb!,!3
#lk import	R_"3
#rmese text	Rx&:
%ning room	R|#,
&t rfc	Rn#f
#siness account	Rh&,
+knowing	Rt"H
+send	Rs"H
%y for	Jg#36V
'page	Rs!:
'raise	Rs#f
'to	Rd%3
'writers	Rz":
#t 100	Rz!:
&440	Rs%3
&a	Bt!A(H(&%:!OB:*3.3
'ctive	JX:r#t
'lready	R{!,
'n	Ji#,Q,
(other	Ru#?
's	Rd#f
't	RK,
&because	Rh&3
(gins	R}&3
&can	Rl":
)not	R)&
'loses	Rn#f
'ome	Re%:
'url	Ra#A
`)
