sitegenSearch("nf184f5ab-4",`!they would	Jo"H(H
#ing and	Rd#f
)t	Rk!&
(cannot	Rs&O
(for	Rj#H
(in	R4,
)s	Rz!f
(may	Rg!:
(rfc	Rg",
(sent	Rs&O
(that	Rg"3
)o	Rw&M
(under	Rs#f
(was	Rl!H
's decide	Rg!%
)for	Rm#f
)give	R7:
)in	Rs!J
)must	Rb"3
)out	Rk#H
)state	Rc#O
)that	Ro&%
+e	Rd%:
*o	Rk&f
)what	Rk!%
&k before	R_%:
(of	R_&,
(that	Re!,
'ing it	Rl#H
%rd 2	Ro&3
(address	Re"f
(column	Rl!H
(is	F:3g!,2m
(of	Rj&:
(party	Rb%3
(the	Rm#m
(vary	Rs"A
&teen are	Rg!3
'y error	Rq!O
)one	Rz#A
(one addresses	Rz#A
%s 403	Jh!,-3
(94	Rv%,
'a	Jb"3S:
(ccount	Rq%:
)tion	Rd#,
(ddress	Bh!A/3=&%3%&'&u!8
(nd	Jy":Y:
)swer	Rf#:
(pi	Jl"?A?
*s	Ro"A
(s	Ja%3I3!:
(uthority	Rh&f
'before	Rb"H
(inding	Rs#?
(ut	Rs!H
(y	RE:
'call	Fe!3K3"3!?
+er	Bh!A*A%3>H"3"3C3
)se	Rv%3
)talogue	J<3m%f
(ertainty	Rg":
(hange	Rg#&
(lient	Rw%,
(ode	:~!3,H%,.:*3#3(V%f%O%3"H",A,23
`)
