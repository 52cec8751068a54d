sitegenSearch("n6b393a32-7",`!ready the	Rw!A
'state 2	Rf!H
%l 404	Rq"m
'answer	Jv!,u!3
'code	Ru%:
'error	R_#3
(xplanation	R5,
)tension	R':
'http	Rc&X
'limits	R{"f
'one	Ru#H!O
(utcome	Rf!&
'plus	R{&O
'reason	Rp"f
)quest	Je!VN:
)sponse	Rw!H
'status	Ft!H<h2h
'work	Re!%
&ity is	Rz":
&ly answers	Rk"f
)be	JD:m%3
)came	R_":
)do	Rr!5
)grown	R#:
)has	R_%:
)is	R_#H
)leaves	R|"f
)made	Re&%
)send	RW:
-s	Jd":t!:
,t	Fx"VM3?V
*hare	R?:
*peaks	R{#H
)there	Rn!O
&m api	Je!1J?
+examplecom	Je!1J?
(staff	Rt"?
%son 401	R~"3
)a	B),b!3HHA3V{!
*n	J/,f%3
+d	Fq"H430Ak!,
)because	Rr#3
*y	Rr#O
)codes	R|#:
)disks	JT8|#F
)for	Rk!H
)hsts	Rk"f
)in	FT:[fi!O
+to	Re!H
*s	B_!,k!O5:+,/:
)nginx	Rx%,
)of	R|#:
*nce	R_!,
*r	RU:
)phrase	BX&m"3-,7^):.J
)send	Rg#3
*g061	Rf&t
*tands	Rc%:
+ring	Rf&O
)that	Rp"&
+e	Rk!m
,se	Rp"m
*o	Bl!?*34O0O+333<:
)why	Fo!Au"V)H-{"
`)
