sitegenSearch("n7c2105ef-98",`!sent or	Fe!,J,f"V
(ther	R~%3
(ur	Rq!O
(ver	Rg"3
'plain	Ry%3
'quotation	Rh"f
'retry	Rq!m
,after	Rq!m
(fc	Jy!H8,
'something	Rp!O
'the	>f!A0:+3"H':)fBH",N3"3
*re	Rg!:
)is	Jb"He"3
(o	Bf"3!A(AB:M(!1!Q9A)J
)o	Bh!,!A+,#3U&'H!k"fI1
(wice	Re!:
'upload	Rx!3
-complete	Rx!3
(s	Re"H
'were	Rn",
(hich	Rk!%
*le	R~!:
(ith	J{"3r!:
'yet	R~"H
&ence about	Ru&^!{/
,nd	R}%,
,re	Rn&V
+fills	R5,
,or	Jb#Ho!,
+in	Ru&O
,s	RO,!3
+that	JR,g"3
#parate certificates	Ra#f
+figures	Rr#H
*d by	Rf&f!m
,values	Rf&f
*ly monitors	Rd%:
-since	Ro!O
%tember 2025	Rx!,
/6	Rf!,
#quel of	R_#3
'nce that	R{&,
*s again	R{&V
,that	R{&3
#rialiser on	R}!H
&es 1xxx	Rf%,
)and	Ro!,
&ous consequences	Ri"3
%ve a	Jk&f#%
)nd	Jg&.1V
)t	Jq"&_"8
(it	Rg"3
*s	Rn#O
(most	Rs!^
(open	Rg&"
(shows	Rq&&
)ource	Rk&8
(the	Be"fFO.3Qf*,!m
+ir	Rq"m
(was	Rg&{%
`)
