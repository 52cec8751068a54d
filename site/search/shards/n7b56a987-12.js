sitegenSearch("n7b56a987-12",`!third address	Rg"f
(column	Rn!H
(is	F:3i!,2m
(of	Rl&:
(party	Rd%3
(that	RV3
*e	Ro#m
(vary	Ru"A
&teen are	Ri!3
'y error	Rs!O
)one	R|#A
(one addresses	R|#A
%s 403	Jj!,-3
(94	Rx%,
'a	Jd"3S:
(ccount	Rs%:
)tion	Rf#,
(ddress	Bj!A/3=&%3%&'&u!8
(nd	J{":Y:
)swer	Rh#:
(pi	Jn"?A?
*s	Rq"A
(s	Jc%3I3!:
(uthority	Rj&f
'before	Rd"H
(inding	Ru#?
(ut	Ru!H
(y	RE:
'call	Fg!3K3"3!?
+er	Bj!A*A%3>H"3"3C3
)se	Rx%3
)talogue	J<3o%f
(ertainty	Ri":
(hange	Ri#&
(lient	Ry%,
(ode	:a"3,H%,.:*3#3(V%f%O%3"H",A,23
)llection	Jh!O,3
*our	Ry&F
)mbination	Rc#,
)nnection	Jw!&L?
'document	Rs#?
'e	Rx"3
(arly	Rg#,
(mail	Rx"3
(ntry	F2:%:n%,
(rror	R|":
(xample	Rs!3
)change	Rv!O
'file	R*:
(older	Jd"&k"1
'guide	Fm&,":(A*&
'header	Rd"3
+ing	Rl&*
(olds	Rl&:
)st	Jr!A_":
'in	Ra&,
)stalls	Rm&,
(s	:j!,)3(,(:"H2A&,%,',#O*3#?.3(():/:+3@,
'job	Rk&8
`)
