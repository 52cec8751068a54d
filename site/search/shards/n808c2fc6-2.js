sitegenSearch("n808c2fc6-2",`!4.1 so	Rc#O
&use	R{!f
&without	Ry"O
%.1 so	Rw!O
#2 as	Rl#3
&look	Rr!3
%.1 this	Rm!,
&2 a	R_"O
(no	Rm!,
(so	Rm!f
)tated	Rk"O
(the	Rp#O
#3 the	Rp!O
%.3 as	Rq#O
&4 browsers	Rn":
(if	Rn"O
#4 a	Rd"O
&it	Rm!H
&so	R|"O
#5 a	Ro!O
#6 a	Ro!f
'll	Rx!3
&document	Ry!m
&send	R_"f
"0 00	Nm!?a"?
&2	Rp#?
%characters	Rz&:
&odes	Rt!t
%gmt	Nu"?6?
#0 401	Jm!3#,,m
(5	Ry!3
(6	Ry!,
(8	Rn!V
(9	Ry!C
'15	Ry!:
'22	Nu!:.3
'31	Rl!3
&a	Fo!3,:O3Y:
'lone	Rh#H
'nd	Fk!3If=fNA
's	Jf#:Q:(3
&bad	Jn!,F(!?!hk!1
'efore	R|%,
'y	Ns"H-3
(tes	Rz&A
&detail	Rs"?
&error	Nq!:m"&
+page	Nq!:m"&
&for	Ft!3)39H=:
'rom	Nv#:J:
&gets	R_&:
'o	Rs"3
(es	Nq!:p"&
&if	Jy!3!:J3'f
's	Rh#f
&mdn	Ri#:
&nginx	Ns"fn!,
'o	R~%Q
&on	Rq!{!
(e	Jm#:m!:,A
(ly	Rs"O
'r	>l!3%O#3%3)h930323
&page	Nq!:o"&
'oints	Rh#f
&request	R|%1
(turn	Ro!1
'fc	Js",#:4:
&the	F~!A6:l!1!Q#1
`)
