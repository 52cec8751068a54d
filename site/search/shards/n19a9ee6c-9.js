sitegenSearch("n19a9ee6c-9",`!list names	Rt&A
(ot	Rq!O
*hing	Ri!:
'of	2_!,%,%3&f%3(^':2O,:.O,3!O)?#:"H&:(V(3"37^#3*:!A!O"3!:!^",!A#%"[!f#,#,","%&,!A"O!V!m
(r	BZ,IH1:t!V+^
'rules	Rp"H
'since	Rq#:
(o	Rd"3
(tands	Rg&3
'the	Bq!:.:5f5f03f!O
*m	Rl!:
)ose	Jr"H,3
(o	J{"?@3
'under	Ra"f
'what	Rg&m
)ile	Rq"f
(ith	Fb!:",a!Au!:!A
+out	Rv&H
'yours	Rf#3
&ed again	Rb"A
)before	Ff!O#3*3
)flag	Rv&{(
)in	Jg!3b#{!
)list	Rv&{(
)more	Rc"3
)so	Rs#H
)that	Rv&{'
+ose	Rv&{,
)under	Rf&O
'n 0	R~#8
)80	Ju%18*
*443	Ry%8
)on	Rg&A
(ed to	Rr&:
)r authenticates	R|#,
+had	Re%,
+on	Rc%3
+to	Re%(
(s and	R~#:
+t	Rm#m
*on	R~#3
*the	Ru&3
-re	R~#,
'xternal if	Rg&:
&ing addresses	Rd"H
*it	Rp"m
*may	Rs#3
*of	Ra"3
*says	Rb",
*the	Jb",2H
,is	Rb"&
*with	Rb"H
&s 1	R{"A
(420	Rc&,
(64	Fi!A't_"%
(a	Rf&^
)ll	Rw&8!?
)n	Ru%:
)re	Ro&,
)s	Rp&A
*cribe	Rx#&
(below	Rv&H
)y	Rh%,
`)
