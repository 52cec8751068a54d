sitegenSearch("n0093c615-13",`!such as	.#,*:&,(:8,&,(,1^!f","H":!O"A!O!t&:"O%3"H":#H#f#3#f%3!H#,%O"3"H(:"3"O!f"f"O':'f"H&3#O%&"f#3!:%3%,!H":#3"3+:"3#3&3"V!^)3#:,O#:#,#:&3#A!O"O!{"!{#",!^!{!"H"H"A!V":","3"%!f!{"#3"A#3#:"%#O",#3
'byte	R",
'calls	R~%:
(lasses	Rq'&
(odes	J<:s%,
)lour	Rw&F
'entry	Rg&O
'file	F*1"1~%^
+s	R>,
(orm	Rs"?
(ragment	Rh&^
'lamp	Rw&8!?!F
(ines	Rp&V
*ks	RO,
'member	Rj"H
'order	Rq"?
'pages	Rq"m
'request	Rk#H
.s	F_"H:,0HS,
)source	Rc#3
*ponses	Rz!O
)use	Ra#3
(oute	Rf!3
'services	Ro!3
'the	Ru&A
)ings	Rk#H
(ree	Ru&A
'was	Ra"3
(ork	R{%:
#dden 401	Rk!V
(ly rises	Re!a
#ffer at	Ra%3
&icient disk	Rr#3
,diskspace rfc	Rr#3
#ggested a	Rj#f
)ions and	Jj&&.,
)s a	Rg!^
,nd	Rw&A
-other	R3:
+or	RZ:
+that	Rb&3
#ite in	Rc%3
'd accept	Rd":
/language	Rd":
&s a	Ri"O
)ddresses	Re"3
(its	Rw"O
(the	Rs"3
#m by	Ro!1
&of	Ri#,
`)
