sitegenSearch("n2ec04d57-10",`!a white	Rs%3
&ole	:p!&!.',0O"f",,A2H):"H%3!H*3%&!,&,N%!,#3"A#V4,!3
%ildcard	Re#H
%ord	B0,E,m#^5f!{%'3!:!A#O
'ker	F_"fd!3#37O
%rite	Rt%&
&ong	:i!%!H"H&^'O?3"3/33H43::+:&,
%ww	Js%V+:
'authenticate	Js%V+:
#yaml	R-&
%ear	Fk!:w"31:&^
&sterday	Rs!1
#z	J0:E,|#T
%one	R_',!H
"17 http	Rq#?
&quantity	Rq"?
"7 http	R|"?
%qty	R|"?
"a a	R0,
#aa records	Jd%:"V
"b is	Rz&H
%test	Rm#?
#andoned requests	Rs!3
#br scripts	Rs&{"
&eviates 405	Rn!:
#ility that	Rp#,
#le to	Bm!A-:#:":@f&&i!,
#ort on	R_&8
%ut 10	Rr#?
(a	><:.,AA%,-^;h/O(O)ho!*
)fter	R|#,
)nswers	Rk!,
)uthentication	Rr",
(blank	Rp!3!?
(caches	Rr!t
*talogues	Rl&A
)loudflares	Rc%:
)ourt	Rv%3
(e100	RO3
)ach	R{&*
(five	Rk&3
(graph	Ri&,
-ql	Ri&,
(half	R{#3
)osts	Rt&m
*w	Ry",
(into	Rt#A
*valid	Ri!:
/grant	Ri!:
)t	Bl!,'%.3>fKVVf!{0
*s	Rz&{)
+elf	Rq#f
(jobs	R_"H
`)
