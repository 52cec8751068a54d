sitegenSearch("ne8073218-1",`!third 2	Rs&3
(address	Ri"f
(column	Rp!H
(is	J:3k!,2m
(of	Rn&:
(party	Rf%3
(that	RW3
*e	Rq#m
(vary	Rw"A
&teen are	Rk!3
'y error	Ru!O
)one	R~#A
(one addresses	R~#A
%s 403	Jl!,-3
(94	Rz%,
'a	Jf"3S:
(ccount	Ru%:
)tion	Rh#,
(ddress	Bl!A/3=&%3%&'&u!8
(nd	J}":Y:
)swer	Rj#:
(pi	Jp"?A?
*s	Rs"A
(s	Je%3I3!:
(uthority	Rl&f
'before	Rf"H
(inding	Rw#?
(ut	Rw!H
(y	RE:
'call	Ji!3K3"3!?
+er	Bl!A*A%3>H"3"3C3
)se	Rz%3
)talogue	J<3q%f
(ertainty	Rk":
(hange	Rk#&
(lient	R{%,
(ode	:c"3,H%,.:*3#3(V%f%O%3"H",A,23
)llection	Jj!O,3
*our	R{&F
)mbination	Re#,
)nnection	Jy!&L?
'document	Ru#?
'e	Rz"3
(arly	Ri#,
(mail	Rz"3
(ntry	J2:%:p%,
(rror	R~":
(xample	Ru!3
)change	Rx!O
'file	R*:
(older	Jf"&k"1
'guide	Fo&,":(A*&
'header	Rf"3
+ing	Rn&*
(olds	Rn&:
)st	Jt!A_":
'in	Rc&,
)stalls	Ro&,
(s	:l!,)3(,(:"H2A&,%,',#O*3#?.3(():/:+3@,
`)
