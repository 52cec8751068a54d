sitegenSearch("n667fd859-4",`!go back	Ra",
&y	Fh"O&A^:TH
%doc	Rl!O
%from	Jo!Al#a
%http	Rl!:
)iamateapot	Rl!:
%library	Rg%3
%net	Rl!3
&ode	Rl!O
)js	Rl!O
%on	6j!<03":",#:%:)3"H"O'H/f0:"H'm":!A(:!O33%,+:"3':AH
'e	Ro&,
&ut	Ry!f
%past	Rm!:
&ull	Rg%3
%rust	Rl!&!3
%shortens	Rl!:
%the	Ru&O
'rough	Fj"f'3)3!f
&o	Fh",&f"3s!:
%who	RV,
&ith	FW:":p#t
&rong	R}!,
#al 0.1	Rq!3
'of	Rq!V
#es a	R_%3
(head	Ru&O
'because	Re":
)fore	Ri&O
)tween	R],
(lind	Rh!A
(oth	Ry&A
(y	Bk!H*O1:=fa",
'first	Ju!3{",
(or	Rp!,
(rom	Jo!:y!3
'off	Rm#H
(n	>o!,%.",'H#3(fO:e!:%T%:7&
(r	Ru&O
(ut	Bh!3':+A%A1At!&
'so	Rq&{"
(tays	Rq&{"
'there	Rv&,
)rough	Fj!VMHP3
(o	Fc#H&Hg!A
)o	Rq&f
'unnoticed	R{!:
'well	Rx!H
(hole	Rq&{"
(ith	Fg!3",m#,
#ing away	Rh!A
(back	Ro%:
(on	Fm!:"Hw!&
(round	Rx#,
(to	R|!f
#ne a	R),
(fter	Jt!35H
(gain	Ry#3
(nd	Bc"A-3-&N&8:5H
(re	Rq&H
'choosing	Ry"V
`)
