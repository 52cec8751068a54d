sitegenSearch("necbfe55b-2",`!unused for	Rp!3
)in	Rp",!:
*t	Rf#,
)rfc	Rp",
)sandbox	Rc&&
)vars	Jt&3#V&:
&ual port	R_&:
#verified a	R~!,
-only	Rp!O
#wanted requests	Rf#3
%illing to	Ny",3,
"p a	Bn!V&373J:]V
&ddresses	Ru#:
&fter	Bk"f(:>fTV&:
&gain	Nu"3%f
&mong	Rx&:
&n	Rb"f
'd	Jt#3<3?V
'y	R{!:
&s	J_%:C::3
&t	Ro#:
%before	Ju#H,&C&
&y	NE:s%O
%cloud	Ry#f
*linux	Ry#f
%deep	Ry%3
)l	Ry%3
%everywhere	R_%:
%follow	Rs!%
'r	Je#:4H-A
(ms	R|"H
&rom	Rl!3
%google	Rq#:
%have	RV8
&ttps	Ru"?
%in	BO,+,a"f<,537H
'side	Re&&
&ts	Jn#3,,93
%javas	Rp!A
%let	Rt":
%needs	Rc&:
'w	Rw&O
&othing	Ra&&
%on	Nk!m3,
%query	Rq!O
%so	Rz":
&tatus	Nw!1??
%that	Rh":
'e	>W:c!f(f'H#HG&+3+:%3(,.,
&o	:(,k!:(A!O!t"m+::3(?(&)f2&&:'3"&Fm!t',)A':%:
'o	R|!3
&raffic	Ru!3
&wice	R|#,
%waiting	Rb&O
&e	Rp"f
&hat	Rm&V
'en	N>,a!3
'ich	R1:
&ith	Jp":c!3E:!{#
)out	R{%&
#date apt	Ro&*
`)
