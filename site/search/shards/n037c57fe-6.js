sitegenSearch("n037c57fe-6",`!glance whether	Rz&{#
#obal add	Rm&1
#ue addresses	R~!H
"mt and	R_',
&half	Rr#A
%ime claims	Ro!T
"o 1.27	.x!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
%across	Rr!%
&head	Rd#3
&lso	Rs&m
&nd	Rs&{"
&way	Jk!%&O
%back	Rc",
&y	Fj"O&A^:TH
%doc	Rn!O
%from	Jq!Al#a
%http	Rn!:
)iamateapot	Rn!:
%library	Ri%3
%net	Rn!3
&ode	Rn!O
)js	Rn!O
%on	6l!<03":",#:%:)3"H"O'H/f0:"H'm":!A(:!O33%,+:"3':AH
'e	Rq&,
&ut	R{!f
%past	Ro!:
&ull	Ri%3
%rust	Rn!&!3
%shortens	Rn!:
%the	Rw&O
'rough	Jl"f'3)3!f
&o	Fj",&f"3s!:
%who	RW,
&ith	JX:":q#t
&rong	R_",
#al 0.1	Rs!3
'of	Rs!V
#es a	Rb%3
(head	Rw&O
'because	Rg":
)fore	Rk&O
)tween	R^,
(lind	Rj!A
(oth	R{&A
(y	Bm!H*O1:=fa",
'first	Jw!3{",
(or	Rr!,
(rom	Jq!:y!3
'off	Ro#H
(n	>q!,%.",'H#3(fO:e!:%T%:8&
`)
