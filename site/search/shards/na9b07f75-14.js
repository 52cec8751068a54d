sitegenSearch("na9b07f75-14",`!successful defined	>y!&"&"&"&"&"&"&"&"&"&
-product	Rx#&
.ut	Rs!,
-responses	Rq!:
,ly rfc	Rg#3
)ive reads	Ro#H
)or and	Re"H
,since	Rw"A
,without	Rj"f
%h a	6%,%:G,.,2%*A'3&3%O.:),%3'H7O%:"3H,"&%A"&!3'^0H"O
(n	Rj#O
)d	Rv"f
(s	.#,*:&,(:8,&,(,1^!f","H":!O"A!O!t&:"O%3"H":#H#f#3#f%3!H#,%O"3"H(:"3"O!f"f"O':'f"H&3#O%&"f#3!:%3%,!H":#3"3+:"3#3&3"V!^)3#:,O#:#,#:&3#A!O"O!{"!{#",!^!{!"H"H"A!V":"3"%!f!{"#3"A#3#:"%#O",#3
'byte	R",
'calls	R~%:
(lasses	Rp'&
(odes	J<:r%,
)lour	Rv&F
'entry	Rg&O
'file	F*1"1~%^
+s	R>,
(orm	Rs"?
(ragment	Rh&^
'lamp	Rv&8!?!F
(ines	Ro&V
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
'the	Rt&A
)ings	Rk#H
(ree	Rt&A
'was	Ra"3
(ork	R{%:
#dden 401	Rk!V
(ly rises	Re!a
#ffer at	Ra%3
&icient disk	Rr#3
`)
