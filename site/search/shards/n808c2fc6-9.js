sitegenSearch("n808c2fc6-9",`!422 false	R}&F
'or	Jy!3X3"3
&if	Rb#3
's	Bp!3&t'A;3+f
'tself	Rh#3
&mean	Rh#h
&of	Rh#O
'r	Fk!H0:*3<3
&points	Rh#f
&since	Jy!{"=34f
&the	Rt!3
&unprocessable	Jl!*#,Z(!?
&we	Rs"3
'hen	Ry#3
)re	Ro!3
'ithout	Rh#H
#3 424	Nm!3%A
(5	Ro!:
&a	Rg"3
&curl	Ri#:
&d	Rg"H
&locked	Ng"?C(!?
&rfc	Ri#3
&without	Ri#H
#4 425	Nm!3%A
&506	Rp!A
&cause	Rj#?
&failed	Rj#(!?
&in	Rj#H
(side	Rj#O
&never	Rj#,
&of	Rg"3
&rfc	Rj#3
&stands	Rj#A
(ripe	Rj#:
&they	Rj#H
&when	Rj#h
'ithout	Rj#H
#5 426	Nm!3%A
&and	Np!3[:
't	Rv!f
&on	Rk#:
'r	Ro!:
&to	Rk#H
(o	Rk#(!?
&unordered	Rk#h
&waiting	Rk#3
'hat	Rp!O
#6 428	Rp!A
(9	Rl!A
&500	Rm!3
&a	Nq!,i#A
'nd	Rl!A
&rfc	Rt!V
&upgrade	Rl#(!?!h
&with	Rv#3
#8 429	Nm!3%A
&detail	Rm#?
&nobody	R_#f
&precondition	Rm#(!?!h
&rfc	Ny!VD3
&to	Rm#:
%7 a	Rq&f
'the	Rv&,
#9 0.1	Ru!1
&1d	Ru!1
&431	Jm!3%A^O
'99	Ru!1
`)
