sitegenSearch("n17a5fa78-115",`!is updated	R7,
'n	Rt#:
(p	Rt#:
&ri	Rj!3
(toolong	Rj!3
&sed	BB,NO#36H*3EfA&
'ually	Jf!,i!,
%valid	J',k"3
&isible	Rq!:
%waiting	Rt!f
'nted	Jk"3N:
'sted	Ru%:
&eak	Rg!A
'lcome	Js"H3O
(l	Rb#&
&hat	6f!,!f#3!V"H",!^#^%O.f(H':*,/f/:.::,)3+31^#,
'ere	Rt&A
'o	Rr&:
(m	Rm&&
'y	Fl!A/:d#3
&ide	Rb#f
)r	Jn&:(,
'lling	Jz"&"&
'thin	Ji":n"m
(nessed	Re%3
&oken	Ro!3
'rded	RK:
(se	RH,
(th	Fe!H1,a!O
&riting	Rg&3
)ten	:+,1:Kt%:":","AGOw!3!V!{#&:!^,%!V"3
'ong	:P:8,!A!H'<*:-H.38,#OJ&75#3!:!m%%!,!O.,"%#&
%yaml	Jh&3.,
&oung	Rg!:
(r	Bm"373!f"3]:4:
)s	Fq!,"f<H
%zero	R',
&z	R{&,
#active whether	Ru&{"!{)
#current whether	Ru&f!m!{,!{-
#default whether	Ru&{/
#o 8601	Rz&&!,
'859	R":
%88591 t	R":
%pen whether	Ru&{,
#s is	Rz&O
%hort whether	Ru&{"
%ue 14644	R_#f
)777	Re%&!3
(215	Rn%&!,
'd for	Rp"3
'r and	Rz&O
)enddate	Rd%8
`)
