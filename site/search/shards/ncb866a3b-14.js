sitegenSearch("ncb866a3b-14",`!go on	6n!<03":",#:%:)3"H"O'H/f0:"H'm":!A(:!O33%,+:"3':AH
'e	Rs&,
&ut	R}!f
%past	Rq!:
&ull	Rk%3
%rust	Rp!&!3
%shortens	Rp!:
%the	Ry&O
'rough	Jn"f'3)3!f
&o	Fl",&f"3s!:
%who	RX,
&ith	JY:":r#t
&rong	Rb",
#al 0.1	Ru!3
'of	Ru!V
%way ends	Ro!O
)was	Rw!O
#es a	Rd%3
(head	Ry&O
'because	Ri":
)fore	Rm&O
)tween	R_!,
(lind	Rl!A
(oth	R}&A
(y	Bo!H*O1:=fa",
'first	Ny!:{",
(or	NT,@,
(rom	Ns!:y!3
'into	Rj!:
'off	Rq#H
(n	>s!,%.",'H#3(fO:e!:%T%:9&
(r	Ry&O
(ut	Bl!3':+A%A1At!&
'so	Ru&{"
(tays	Ru&{"
'there	Rz&,
)rough	Jn!VMHP3
(o	Fm!HZH&Hg!A
)o	Ru&f
'unnoticed	R_":
'well	R|!H
(hole	Ru&{"
(ith	Jk!3",m#,
#ing away	Rl!A
(back	Rs%:
(on	Jq!:"Hw!&
(round	R|#,
(to	Ra"f
#ne a	R),
(fter	Nx!35H
(gain	R}#3
(nd	Bg"A-3-&N&8:5H
(re	Ru&H
'choosing	R}"V
(url	Ro#:
'for	Fm!:+VB,(f
(rom	NK:Yf
'however	Rx&3
'is	RE:
'on	Rn!A
(ut	Rb&,
`)
