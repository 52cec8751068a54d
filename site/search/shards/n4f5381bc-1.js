sitegenSearch("n4f5381bc-1",`!they typed	Rs%:
'were	Bp!&>:Cff!,.,%,
(ill	Rj#H
(ork	R~&%
)uld	Nu"H(H
#ing and	Rj#f
)t	Rq!&
(being	Rm!H
(cannot	Ry&O
(for	Rp#H
(in	R5,
)s	Ra"f
(may	Rm!:
(rfc	Rm",
(sent	Ry&O
(that	Rm"3
)o	R}&M
(under	Ry#f
(was	Rr!H
's decide	Rm!%
)each	Rs&:
)for	Rs#f
)give	R8:
)in	Ry!Q
)must	Rh"3
)out	Rq#H
)state	Ri#O
)that	Ru&%
+e	Rj%:
*o	Rq&f
)what	Rq!%
&k before	Rf%:
(of	Rf&,
(that	Rk!,
'ing it	Rr#H
%rd 2	Ru&3
(a	Rw!O
)ddress	Rk"f
(column	Rr!H
(is	J;3l!,2m
(of	Rp&:
(party	Rh%3
(that	RX3
*e	Rs#m
(vary	Ry"A
&teen are	Rm!3
'y one	Ra%A
)to	Rw!O
(one addresses	Ra%A
%s 403	Nn!,-:
)9	Ry!^
(94	R|%,
'a	Nh"3S:
(ccount	Rw%:
)tion	Rj#,
(ddress	Bn!A/3=&%3%&'&u!8
(nd	N_#:Y:
)swer	Ny!3S:
(pi	Nr"?A?
*s	Ru"A
(s	Ng%3I3!:
)ks	Rq!^
(uthority	Rn&f
'before	Rh"H
(inding	Ry#?
(ut	Ry!O
(y	RF:
'call	Jk!3K3"3!?
+er	Bn!A*A%:>H"3"3C3
`)
