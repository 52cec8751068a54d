sitegenSearch("n2526559c-1",`!glue addresses	Rz!H
"mt and	R{&,
&half	Rn#A
%ime claims	Rk!T
"o 1.27	.t!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
%across	Rn!%
&head	R_#3
&lso	Ro&m
&nd	Ro&{"
&way	Jg!%&O
%back	R~!,
&y	Ff"O&A^:TH
%doc	Rj!O
%from	Jm!Al#a
%http	Rj!:
)iamateapot	Rj!:
%library	Re%3
%net	Rj!3
&ode	Rj!O
)js	Rj!O
%on	6h!<03":",#:%:)3"H"O'H/f0:"H'm":!A(:!O33%,+:"3':AH
'e	Rm&,
&ut	Rw!f
%past	Rk!:
&ull	Re%3
%rust	Rj!&!3
%shortens	Rj!:
%the	Rs&O
'rough	Fh"f'3)3!f
&o	Ff",&f"3s!:
%with	RV:
&rong	R{!,
#al 0.1	Ro!3
'of	Ro!V
#es a	R}#3
(head	Rs&O
'because	Rc":
)tween	RZ,
(lind	Rf!A
(oth	Rw&A
(y	Bi!H*O1:=fa",
'first	Js!3{",
(or	Rn!,
(rom	Jm!:y!3
'off	Rk#H
(n	>m!,%.",'H#3(fO:e!:%T:&
(r	Rs&O
(ut	Bf!3':+A%A1At!&
'so	Ro&{"
(tays	Ro&{"
'there	Rt&,
`)
