sitegenSearch("nb04ddb28-3",`!the code	*38(,&,!3"&!,&,),!:"3%:":#:(3!:":",!:":%,0%!,!3"%"&!,"O#,!^"3!:!A#X%,!O#O!k",#,!3!:#&"H!f%3!:!O"3!:"3"f#,!3!:"O%:",!:#,!:",#:#,!f"3!O!m#,#:!f":"3!:",!3!H",&3",!:#3!:",!f"O!f":",!:"3!:"3!:"3!:!H":"3#,!:!H",#3!:",#:!H"3":"3"H":!H!O#:(,)&!3%:":(3",!3!:-:%3"3#:",!3!:%3!:!m"^!{!!{%"f%%!A#,!:":#H!V"H&3"V!{#!{*
*s	66,4,6&3O&,&O",",+O):(H2f"O)V,O9A,H8m'V#3*,!3#5!O
(llection	Na"H!O83
)our	N{&,#F!M
,s	N|&3"F
)umn	Bo!,~"O!f"{%%,%3*3
,s	JG,f%f2{(
(mic	R~#,
*ng	Nv!,)&
)mand	>v%383!A!{&%A"3!^#,%,#%"O
-s	Nm!V&%
*it	Ry&:
,s	Rm&m
*on	Jv!%7Oc":!A!m
,est	Nf%3U3
)parison	Rp!O
*lete	Ri"H
*ression	Rc#,
*uter	Rw%3
(nclusion	Rf#f
)dition	Bv!A%V6,7H,,
/s	Ru!3
)figuration	B{!H<m2H2:[:
*lict	R|"&!,
)nection	6l!%!A!H%O#A',!O"O&:!f#3):!H+H/H',!H(,!A'O%3&3",#3*3"(!,#3#,"&!:&V4,!:(:!^8:!A
-or	Rl%:
)sole	Nq!^!t0H
`)
