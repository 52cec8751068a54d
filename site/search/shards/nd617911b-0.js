sitegenSearch("nd617911b-0",`!list knows	Rk&^
'link	R6,
(ooks	Rh"3
'makes	RI,
)y	Rk&^
'names	Rx&A
(ot	Ru!O
*hing	Rm!:
'of	2c!,&,%3&f%3(^':2O,:.O,3!O)?#:"H&:(V(3"37^#3*:!A!O"3!:!^",!A#%"[!f#,#,","%&,!A"V!^!t
(r	B^,JH1:t!V+^
'rules	Rt"H
'since	Ru#:
(o	Rh"3
(tands	Rk&3
'the	Bu!:.:5f5f03f!O
*m	Rp!:
)ose	Jv"H,3
(o	J_#?@3
'under	Re"f
'what	Rk&m
)ile	Ru"f
(ith	Ff!:",a!Au!:!A
+out	Rz&O
'yours	Rj#3
&ed again	Rf"A
)before	Jj!O#3*3
)flag	Rz&{)
)in	Jk!3b#{!
)list	Rz&{)
)more	Rg"3
)so	Rw#H
)that	Rz&{(
+ose	Rz&{-
)under	Rj&O
'n 0	Rc%8
)80	Jy%18*
*443	R}%8
)on	Rk&A
(ed to	Rv&:
)r authenticates	Ra%,
+had	Ri%,
+on	Rg%3
+to	Ri%(
(s and	Rc%:
+t	Rq#m
*on	Rc%3
*the	Ry&3
-re	Rc%,
'xternal if	Rk&:
&ing addresses	Rh"H
*it	Rt"m
*may	Rw#3
*of	Re"3
*says	Rf",
*the	Jf",2H
,is	Rf"&
*with	Rf"H
&s 1	R_#A
(420	Rg&,
(64	Jm!A't_"%
(a	Rj&^
)ll	R{&8!?
`)
