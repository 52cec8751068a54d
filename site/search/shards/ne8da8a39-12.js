sitegenSearch("ne8da8a39-12",`!a websocket	Jo!O.,!:!H!OQ:!?!V
&ek	Ju!V#^l#,
&ll	NG&m!3
(formed	NG&m!3
%hile	Fr!O%3=3w!&
'te	Ru%3
&ole	:r!&!.',0O"f",,A2H):"H%3!H*3%&!,&,N%!,#3"A#V4,!3
%ildcard	Rg#H
%ord	B0,F,n#^5f!{%'3!:!A#O
'ker	Fb"fd!3#37O
%rite	Nm!Hk"&
&ong	:k!%!H"H&^'O?3"3/33H43::+:&,
%ww	Nu%V+:
'authenticate	Nu%V+:
#yaml	R-&
%ear	Fm!:w"31:&^
&sterday	Ru!1
#z	J0:F,}#T
%one	Rb',!H
"17 http	Rs#?
&quantity	Rs"?
"7 http	R~"?
%qty	R~"?
"a a	R0,
#aa records	Nf%:"V
"b is	R|&H
%test	Ro#?
#andoned requests	Ru!3
#br scripts	Ru&{"
&eviates 405	Rp!:
#ility that	Rr#,
#le to	Bo!A-:#:":@f&&i!,
#ort on	Rb&8
(the	Rb&:
%ut 10	Rt#?
(a	>=:.,BA%,-m;h/O(O)ho!*
)fter	R~#,
)nswers	Rm!,
)uthentication	Rt",
(blank	Rr!3!?
(caches	Rt!t
*talogues	Rn&A
)loudflares	Re%:
)ourt	Rx%3
(e100	RP3
)ach	R}&*
(five	Rm&3
(graph	Rk&,
-ql	Rk&,
(half	R}#3
`)
