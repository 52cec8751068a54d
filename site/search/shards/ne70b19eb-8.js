sitegenSearch("ne70b19eb-8",`!422 without	Rb#H
#3 424	Jg!3%A
(5	Ri!:
&a	Ra"3
&curl	Rc#:
&d	Ra"H
&locked	Ja"?C(!?
&rfc	Rc#3
&without	Rc#H
#4 425	Jg!3%A
&506	Rj!A
&cause	Rd#?
&failed	Rd#(!?
&in	Rd#H
(side	Rd#O
&never	Rd#,
&of	Ra"3
&rfc	Rd#3
&stands	Rd#A
(ripe	Rd#:
&they	Rd#H
&when	Rd#h
'ithout	Rd#H
#5 426	Jg!3%A
&and	Jj!3[:
't	Rp!f
&on	Re#:
'r	Ri!:
&to	Re#H
(o	Re#(!?
&unordered	Re#h
&waiting	Re#3
'hat	Rj!O
#6 428	Rj!A
(9	Rf!A
&500	Rg!3
&a	Jk!,i#A
'nd	Rf!A
&rfc	Rn!V
&upgrade	Rf#(!?!h
&with	Rp#3
#8 429	Jg!3%A
&detail	Rg#?
&nobody	Ry"f
&precondition	Rg#(!?!h
&rfc	Js!OD3
&to	Rg#:
%7 a	Rk&f
#9 0.1	Ro!1
&1d	Ro!1
&431	Fg!3%A^O
'99	Ro!1
&500	Ff!H-O#^
(2	Rf!3
(3	Rq!O
'29	Rw#V
&a	Jq!,?3
'fter	Rs!t
'like	Rw":!f
'nd	>g!f)V"&!1!O"f"m>:.:/:?3>:
'part	Rw#:
're	Rh#:
(rives	Rh#f
's	Fo!1#^@:
&can	Rq!H
'ome	Ro!3
&detail	Rh#?
&excepted	Ro":
`)
