sitegenSearch("n894b6519-1",`!is usually	Jf!,i!,
%valid	J',k"3
&isible	Rq!:
%waiting	Rt!f
'nted	Jk"3N:
'sted	Ru%:
&eak	Rg!A
'lcome	Js"H3O
(l	Rb#&
&hat	6f!,!f#3!V"H",!^#^%O.f(H':*,/f/:.::,)3+3/:%^#,
'ere	Ru&A
'o	Rs&:
(m	Rn&&
'y	Fl!A/:e#3
&ide	Rb#f
)r	Jo&:(,
'lling	Jz"&"&
'thin	Ji":o"m
(nessed	Re%3
&oken	Ro!3
'rded	RK:
(se	RH,
(th	Fe!H1,a!O
&riting	Rg&3
)ten	:+,1:Kt%:":","AGOw!3!V!{#&:!^-%!V"3
'ong	:P:8,!A!H'<*:-H.38,#OJ&75#3!:!m%%!,!O/,"%#&
%yaml	Jh&3/,
&oung	Rg!:
(r	Bm"373!f"3]:5:
)s	Fq!,"f<H
%zero	R',
&z	R|&,
#active whether	Rv&{"!{)
#current whether	Rv&f!m!{,!{-
#default whether	Rv&{/
#o 8601	R{&&!,
'859	R":
%88591 t	R":
%pen whether	Rv&{,
#s is	R{&O
%hort whether	Rv&{"
%ue 14644	R_#f
)777	Re%&!3
(215	Rn%&!,
'd for	Rp"3
'r and	R{&O
)enddate	Rd%8
)iss	R{&O
)of	Rw%:
)the	Rd%:
#tio lists	Rf#f
(network	Rf#f
(or	Rf#h
`)
