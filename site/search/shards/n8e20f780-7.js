sitegenSearch("n8e20f780-7",`!such as	.#,*:&,):%,5,&,%,!:(,+,*f!m","H":!O"A!O!{!&:"O%:"H":#H#f#3#f%3!H#,%O"3"H(:"3"O!f"f"O':'f"H&3#O%&"f#3!:%3%,!H":#3"3+:"3#3&3"V!^)3#:,O#:#,#:&3#,!A!O"O!{"!{#",!^!{!"H"H"A!V":","3"%!f!{"#3"A#3#A"%#O",#3
'byte	R",
'calls	Re&:
(lasses	Ry'&
(ode	RU,
+s	N=:x%,
)lour	R}&F
'entry	Rm&O
'file	J*1"1e&^
+s	R?,
(orm	Ry"?
(ragment	Rn&^
'lamp	R}&8!?!F
(ines	Rv&V
*ks	RP,
'member	Rp"H
'order	Rw"?
'pages	Rw"m
'request	Rq#H
.s	Ff"H:,0HS,
)source	Ri#3
*ponses	Ra"O
)use	Rg#3
(oute	Rl!3
'services	Ru!3
'the	R{&A
)ings	Rq#H
(ree	R{&A
'was	Rg"3
(ork	Rb&:
#dden 401	Rq!V
(ly rises	Rk!a
#ffer at	Rg%3
&icient disk	Rx#3
,diskspace rfc	Rx#3
#ggested a	Rp#f
)ions and	Np&&.,
)s a	Rm!f
,nd	R}&A
-other	R4:
+or	R_!:
+that	Rh&3
#ite in	Ri%3
'd accept	Rj":
/language	Rj":
&s a	Ro"O
)ddresses	Rk"3
(its	R}"O
(the	Ry"3
#m by	Ru!1
`)
