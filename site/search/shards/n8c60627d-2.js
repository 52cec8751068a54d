sitegenSearch("n8c60627d-2",`!would begin	Rd#,
)reak	N^,R3
)uild	R&,
(change	Rv"3
)ount	Rf#O
(do	Nn!V^3
(end	NK,m!:
)xceed	Rx#3
(fail	Ro!m
(get	Rw#A
)ive	Rk!H
)o	Jm"O%fLO
(have	:m!:)V%^*H(3*,!3!H,:"H"O'3%37f#:]A
)ide	Rd!,
(know	R",
(lack	R<,
)eave	N2,h#&
)ose	R),
(make	J{"O"O_!,
)end	Nq&O%3
(need	Rr#,
*ver	Ra!,
)ot	>m!:,t',.:B:8AH&*A/A
(open	Ru"H
)therwise	Nw!t,f
)utlive	Rx#O
)verwrite	RA,
(produce	Rp"A
)ublish	R&,
*t	Rc!:
(rather	Rw#3
)each	R@,
+d	Nm!:p#:
+lly	R[:
*fuse	Nn!OSO
*sume	R~!O
(say	Rk!A
)end	Nm!:w#3
*rve	Rp#O
*ttle	Rt"f
)how	R{#3
)tand	Nc#A_!,
(take	J@&i"O3H
)hereby	Ro",
)reat	Np":::
)urn	R",
(use	Ne!:u":
(waste	Rz!H
"p login	R{%1
#loginphp http	R{%1
"rap it	R_!:
&per that	Rd"H
#ite 208	Ry#3
(404	Rp!a
)99	Rh%3
(a	>-:*1#1/:%:@:,:|"m'%,:
)gain	Rv%:
)ll	Ro&1
)n	Nj!:*%
*d	Nu%,@A
)re	Rq&^
(cache	R_"O
-control	R_"O
`)
