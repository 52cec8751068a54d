sitegenSearch("n30082e5b-7",`!is unprocessable	Jn!3&t
2content	Rn!3
'reachable	Re%(
'used	Rn",
'verified	Jn!O0,
'willing	Ri#,
&p	Fu!t(3&:c!:
'dated	R7,
'n	Rx#:
(p	Rx#:
&ri	Rn!3
(toolong	Rn!3
&sed	>B,71"1<O#36H*3EfA&
'ually	Jj!,i!,
%valid	J',o"3
&isible	Ru!:
%waiting	Rx!f
'nted	Jo"3N:
'sted	Ry%:
&eak	Rk!A
'lcome	Jw"H3O
(l	Rf#&
&hat	6T,6,!f#3!V"H",!^#^%O.f(H':*,/f/:.::,)3+3/:%^#,
'ere	JW,c%A
'o	Rw&:
(m	Rr&&
'y	Jp!A/:e#3
&ide	Rf#f
)r	Js&:(,
'lling	J~"&"&
'thin	Jm":o"t
(nessed	Ri%3
&oken	Rs!3
'rded	RK:
(se	RH,
(th	Ji!H1,a!O
&riting	Rk&3
)ten	:+,1:;,!:6t%:":","AGOw!3!V!{#&%!:!^-%!^"3
'ong	:P:<,!A!H'<*:-H.38,#OJ&75#3!:!m%%!,!O/,"%#&
%yaml	Jl&3/,
&es	Rx&3
&oung	Rk!:
(r	Bq"373!f"3]:5:
)s	Ju!,"f<H
%zero	R',
&z	Ra',
#active whether	Rz&{#!{*
#current whether	Rz&m!t!{-!{.
#default whether	Rz&{0
#o 8601	R_'&!,
'859	R":
%88591 t	R":
`)
