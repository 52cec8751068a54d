sitegenSearch("n936889b8-0",`!container ghcrio	Ri&1
,without	Rx%:
+s make	Ri&,
)s a	F'&A3!:k"h
+code	J6,!1q%V
+http	BV,!1"1"1n#"!^*f
+itself	Ff!O,He!&
+or	J-:{%3
+the	J',v"3
&ent 0	Ru#?
*404	Ro&1
*a	Ba!3"3"3"3EO
+gain	R&3
+lone	R|!3
+md	Fa!3"3"3"3
+nd	BJ,5,?H":k",!3!H-%
+pplication	Rs![
+re	Fk&^&^#:
+s	Rn":
,sets	Ru&:
+t	Fe"f,:":
*before	R|!,
+oth	Rj!3
*changes	Rv&V
+odes	613"3"3"3"3"3"3'3"3"3"3#3'3"3"3"3%3%3&3"3"3"3"3"3(3"3"3k#A!V
+url	J|!:~"O
*default	Rg&{!!{"!{#
+isk	RN3
*either	Rp!^
+ncoding	R|",
,ds	Rq&3
+rrors	Rv&3!:!A!H
*fails	Rb#:
,q	Rh&t
-md	Rh&t
+ields	R~"3
+older	B#:#,!3!:%:%:@,):|#3
,r	R{!:
*guide	6"3&3"3&3"3"3"3"3*3"3"3"3'3#3"3"3(3"3#3%3"3"3v#:%H!V'1!M
/md	6"3&3"3&3"3"3"3"3*3"3"3"3'3#3"3)3"3#3%3"3"3
*has	B+,r"3m!V,3'^
+ttp	Jh&:#*
*if	Rq&:
,nonematch	Rq&:
+n	Fj!3i!&_!f
,dex	B+,!3!:E3"3y#:%V-,!O
`)
