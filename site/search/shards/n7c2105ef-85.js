sitegenSearch("n7c2105ef-85",`!sdk do	Rw#:
"earch a	Jl#A],
*nd	Fl#3*:c!O
+swers	Rs&,
*pi	Rc&&!,
*re	Rl&:
)belongs	Rs&%
*ox	R{%:
)central	6r!H!V!m):#:":":):":!f":":%:":#:":":!H":!m&:#:!f2:#:":":":":!m":
*onsole	Jy!:9m
)default	Rh&,
)engine	Jj#,E:
/s	B8,o!H*:+h8:!mi!O
*xists	Rq"f
)false	Rs&%
*lag	Ru&O
*or	FK,/,2^m#O
+und	Rg&{%
*rom	Rk!^
)has	Rd"H
)id	R{"?
*f	Ra%V
*ndex	Rs&A
.es	Re",
.js	Rs&A
*s	Rq&,
)json	Rc&?
)of	Rs&(
)page	Rs&3
*roducts	Rl#?
)q	Fq!1!85HD?m!,
)r	Rq!8
*anking	Rf"h
*esult	Rq"3
)shards	Rs&A
)the	Ru&O
,ir	Rt&H
*oo	Rg&"
*witter	Rc&?
)use	Rl#?
)was	R{"3
*hat	Rm&A
+ether	Ru&O
*ith	Ry!3
-out	Jy!39h
*ords	Jg&F.:
(ed for	Jt#:a!3
+signed	Rz!f
+the	Rx#3
)s a	Jq!1W?
,s	Re!H
+the	J_#Hi!H
(ing follow	Rp!%
.r	Rp"f
,the	Rm#H
,your	Rp"H
(json q	Rc&?
(wordsjson holds	Rs&:
#c web	Ju!:!?Q3!?
%ond 419	Rm%:
)a	Jg!A*3
*fter	Rz&:
`)
