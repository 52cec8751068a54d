sitegenSearch("n8c6661ea-4",`!is unprocessablecontent	Rl!3
'reachable	Rc%(
'used	Rl",
'verified	Jl!O0,
'willing	Rg#,
&p	Fs!t(3&:c!:
'dated	R7,
'n	Rv#:
(p	Rv#:
&ri	Rl!3
(toolong	Rl!3
&sed	>B,61"1;O#36H*3EfA&
'ually	Jh!,i!,
%valid	J',m"3
&isible	Rs!:
%waiting	Rv!f
'nted	Jm"3N:
'sted	Rw%:
&eak	Ri!A
'lcome	Ju"H3O
(l	Rd#&
&hat	6h!,!f#3!V"H",!^#^%O.f(H':*,/f/:.::,)3+3/:%^#,
'ere	JV,b%A
'o	Ru&:
(m	Rp&&
'y	Fn!A/:e#3
&ide	Rd#f
)r	Jq&:(,
'lling	J|"&"&
'thin	Jk":o"t
(nessed	Rg%3
&oken	Rq!3
'rded	RK:
(se	RH,
(th	Fg!H1,a!O
&riting	Ri&3
)ten	:+,1:Mt%:":","AGOw!3!V!{#&%!:!^-%!^"3
'ong	:P::,!A!H'<*:-H.38,#OJ&75#3!:!m%%!,!O/,"%#&
%yaml	Jj&3/,
&es	Rv&3
&oung	Ri!:
(r	Bo"373!f"3]:5:
)s	Fs!,"f<H
%zero	R',
&z	R~&,
#active whether	Rx&{#!{*
#current whether	Rx&m!t!{-!{.
#default whether	Rx&{0
#o 8601	R}&&!,
'859	R":
%88591 t	R":
%pen whether	Rx&{-
`)
