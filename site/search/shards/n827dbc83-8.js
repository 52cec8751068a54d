sitegenSearch("n827dbc83-8",`!does not	*%,)&!,&,":%&(,",#&"&)1":%,#&"&%,%&",#,&3#,!:#,"&",!:#&"&",!:"&",%&#,!A!H"A!H",!A"5!:!H"3!O!^"^!t!{!'A!O&f&3!:#:"O(,":!O","A!f%,":#:!O!f",",!3!:"3"3#,!3!:"&!,#:!O"f"&",#&!:":!O",!:"&",!3":!A#,!?"3!:":"3"3":!H":#,":!O!f"m",!3!:"H%&!,#3!:!h#:"f%&%:%V"3%&"&!3%V",',!3!V"&!,"3"3(&",!O&V"3!:%V&,#,!O!^#O#3!:"V!f":!A",":"%!3!O",!A"%#:#,!3!H"3!O"8!?!F#,"3",!3!O
)w	Rs#H
'oblige	Rd"O
(n	Rz&3
)e	RS,
'plain	Rn"f
(roblem	Rr!%
*xy	Rz"f
,authenticate	Rz"f
'repeat	Rh%:
(fc	Rb":
'send	Nt!Ox!A
(o	B}!H0H::#f1f5:
(peak	Rv#,
(tand	Ru&t
*tus	Rq!v
'text	Ry"H
(hat	Jy"Ok!3*,
)e	>m!A!O%^C:(f)O23!h]t0,(J
(o	Rn&^
(ravel	Rb&3
'url	Rp&H
(se	Ra&A
'what	Rm!%
)en	N1,i!A
*re	R_%:
(ith	Fr!:#H9O*:
+out	Nm&^,:
#g in	R~#,
#ing and	Rm&3
(its	Ru!O
(the	Rn#H
#main have	Ro#3
)on	Ro#f
)secure	Rs%3
)that	Ry&:
#ne 202	Rd"H
`)
