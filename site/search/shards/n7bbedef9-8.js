sitegenSearch("n7bbedef9-8",`!such a	6%,%:G,1,3%*A'3&3%O.:),%3'H7O%:"3H,"&%A"&!3'^1O"O
(n	Rn#O
)d	Rz"f
(s	.#,*:&,(:8,&,%,!:(,+,)^!f","H":!O"A!O!t&:"O%3"H":#H#f#3#f%3!H#,%O"3"H(:"3"O!f"f"O':'f"H&3#O%&"f#3!:%3%,!H":#3"3+:"3#3&3"V!^)3#:,O#:#,#:&3#,!A!O"O!{"!{#",!^!{!"H"H"A!V":","3"%!f!{"#3"A#3#A"%#O",#3
'byte	R",
'calls	Rc&:
(lasses	Rv'&
(ode	RT,
+s	J<:w%,
)lour	R{&F
'entry	Rk&O
'file	J*1"1c&^
+s	R>,
(orm	Rw"?
(ragment	Rl&^
'lamp	R{&8!?!F
(ines	Rt&V
*ks	RO,
'member	Rn"H
'order	Ru"?
'pages	Ru"m
'request	Ro#H
.s	Fd"H:,0HS,
)source	Rg#3
*ponses	R~!O
)use	Re#3
(oute	Rj!3
'services	Rs!3
'the	Ry&A
)ings	Ro#H
(ree	Ry&A
'was	Re"3
(ork	R_&:
#dden 401	Ro!V
(ly rises	Ri!a
#ffer at	Re%3
&icient disk	Rv#3
,diskspace rfc	Rv#3
#ggested a	Rn#f
)ions and	Jn&&.,
)s a	Rk!^
,nd	R{&A
-other	R3:
+or	R^:
+that	Rf&3
#ite in	Rg%3
'd accept	Rh":
`)
