sitegenSearch("n11eaf0e4-2",`!does not	*%,)&!,&,":#&(,",#&"&)1":%,#&"&%,%&",#,&3#,!:#,"&",!:#&"&",!:"&",&,!A!H"A",!A"5!:!H"3!O!^"m!t'A!O&f&3!:#:"O(,":!O","A!f%,":#:!O!f",",!3!:"3"3#,!3!:"&!,#:!O"f"&",#&!:":!O",!:"&",!3":!A#,!?"3!:":"3"3":!H":#,":!O!f"m",!3!:"H%&!,#3!:!h#:"f%&%:%V"3%&"&!3%V",',!3!V"&!,"3"3(&",!O&V"3!:%V&,#,!O!^#O#3!:"V!f":!A#:"%!3!O",!A"%#:#,!3!H"3!O"8!?!F#,"3",!3!O
)w	Rq#H
'oblige	Rb"O
(n	Rx&3
)e	RR,
'plain	Rl"f
(roblem	Rp!%
*xy	Rx"f
,authenticate	Rx"f
'repeat	Rf%:
(fc	R_":
'send	Jr!Ox!A
(o	B{!H0H::#f1f5:
(peak	Rt#,
(tand	Rs&t
*tus	Ro!o
'text	Rw"H
(hat	Jw"Ok!3*,
)e	>k!A!H%^C:(f)O23!h]t0,(J
(o	Rl&^
(ravel	R_&3
'url	Rn&H
(se	R~%A
'what	Rk!%
)en	J1,g!A
*re	R}#:
(ith	Fp!:#H9O*:
+out	Jk&^,:
#g in	R|#,
#ing and	Rk&3
(its	Rs!O
(the	Rl#H
#main have	Rm#3
)on	Rm#f
)secure	Rq%3
)that	Rw&:
#ne 202	Rb"H
)4	R}!3
`)
