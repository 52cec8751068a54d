sitegenSearch("n71b3b7bd-8",`!422 without	Rd#H
#3 424	Ji!3%A
(5	Rk!:
&a	Rc"3
&curl	Re#:
&d	Rc"H
&locked	Jc"?C(!?
&rfc	Re#3
&without	Re#H
#4 425	Ji!3%A
&506	Rl!A
&cause	Rf#?
&failed	Rf#(!?
&in	Rf#H
(side	Rf#O
&never	Rf#,
&of	Rc"3
&rfc	Rf#3
&stands	Rf#A
(ripe	Rf#:
&they	Rf#H
&when	Rf#h
'ithout	Rf#H
#5 426	Ji!3%A
&and	Jl!3[:
't	Rr!f
&on	Rg#:
'r	Rk!:
&to	Rg#H
(o	Rg#(!?
&unordered	Rg#h
&waiting	Rg#3
'hat	Rl!O
#6 428	Rl!A
(9	Rh!A
&500	Ri!3
&a	Jm!,i#A
'nd	Rh!A
&rfc	Rp!V
&upgrade	Rh#(!?!h
&with	Rr#3
#8 429	Ji!3%A
&detail	Ri#?
&nobody	R{"f
&precondition	Ri#(!?!h
&rfc	Ju!OD3
&to	Ri#:
%7 a	Rm&f
'the	Rr&,
#9 0.1	Rq!1
&1d	Rq!1
&431	Fi!3%A^O
'99	Rq!1
&500	Fh!H-O#^
(2	Rh!3
(3	Rs!O
'29	Ry#V
&a	Js!,?3
'fter	Ru!t
'like	Ry":!f
'nd	>i!f)V"&!1!O"f"m>:.:/:?3>:
'part	Ry#:
're	Rj#:
(rives	Rj#f
's	Fq!1#^@:
&can	Rs!H
'ome	Rq!3
&detail	Rj#?
`)
