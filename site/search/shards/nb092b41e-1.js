sitegenSearch("nb092b41e-1",`!build from	Rv&3
(has	Rv&3
)ttp	Rj%?
(in	Rk&m
)s	Rk&3
)t	Jp#3a!<
(logs	Rx"H
(on	J&,f!,_!A
)utput	Rm&8
(publishes	Rz&A
(quiet	R{&T
(release	Ro&,
*places	Rb!,
(server	Rr%3
)itegen	Ro&&!.
)omething	Ru!:
*urce	Jm&*#8!?#"
(tag	Rm&*
)hat	Rk&3
*en	Rn&A
(with	FJ:b%3&A!f%:
,out	RT,
)rites	Bo&^%A#(#,!A#%
*ote	Rk&^
'ing alone	Rm&*
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
`)
