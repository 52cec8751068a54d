sitegenSearch("n89a4adc4-8",`!422 for	Jo#3"3
&if	R_#3
's	Bn!3&t':;3+f
'tself	Rf#3
&mean	Rf#h
&of	Rf#O
'r	Fi!H03*3<3
&points	Rf#f
&since	Jw!t=34f
&the	Rr!3
&unprocessable	Jj!*#,Z(!?
&we	Rq"3
'hen	Rw#3
)re	Rm!3
'ithout	Rf#H
#3 424	Jk!3%A
(5	Rm!:
&a	Re"3
&curl	Rg#:
&d	Re"H
&locked	Je"?C(!?
&rfc	Rg#3
&without	Rg#H
#4 425	Jk!3%A
&506	Rn!A
&cause	Rh#?
&failed	Rh#(!?
&in	Rh#H
(side	Rh#O
&never	Rh#,
&of	Re"3
&rfc	Rh#3
&stands	Rh#A
(ripe	Rh#:
&they	Rh#H
&when	Rh#h
'ithout	Rh#H
#5 426	Jk!3%A
&and	Jn!3[:
't	Rt!f
&on	Ri#:
'r	Rm!:
&to	Ri#H
(o	Ri#(!?
&unordered	Ri#h
&waiting	Ri#3
'hat	Rn!O
#6 428	Rn!A
(9	Rj!A
&500	Rk!3
&a	Jo!,i#A
'nd	Rj!A
&rfc	Rr!V
&upgrade	Rj#(!?!h
&with	Rt#3
#8 429	Jk!3%A
&detail	Rk#?
&nobody	R}"f
&precondition	Rk#(!?!h
&rfc	Jw!OD3
&to	Rk#:
%7 a	Ro&f
'the	Rt&,
#9 0.1	Rs!1
&1d	Rs!1
&431	Jk!3%A^O
'99	Rs!1
&500	Jj!H-O#^
`)
