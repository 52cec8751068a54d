sitegenSearch("n594c60f4-4",`!unused vars	Fn&3#V&:
&ual port	Ry%:
#verified a	Rx!,
-only	Rj!O
#wanted requests	R_#3
%illing to	Js",3,
"p a	Bh!V&373J:]V
&ddresses	Ro#:
&fter	Be"f(:>fTV&:
&gain	Jo"3%f
&mong	Rr&:
&n	R{!f
'd	Fn#3<3?V
'y	Ru!:
&s	Fy#:C::3
&t	Ri#:
%before	Fo#H,&C&
&y	JD:n%O
%cloud	Rs#f
*linux	Rs#f
%deep	Rs%3
)l	Rs%3
%everywhere	Ry#:
%follow	Rm!%
'r	F~":4H-A
(ms	Rv"H
&rom	Rf!3
%google	Rk#:
%have	RT8
&ttps	Ro"?
%in	BN,e"f<,537A
'side	R~%&
&ts	Fh#3,,93
%javas	Rj!A
%let	Rn":
%needs	R|%:
'w	Rq&O
&othing	Rz%&
%on	Je!m3,
%query	Rk!O
%so	Rt":
&tatus	Jq!1??
%that	Rb":
'e	>U:^f(f'H#HG&+3+:%3(,.,
&o	6(,e!:(A!O!t"m+::3(?(&)f2&&:'3"&Fm!t',)A':%:
'o	Rv!3
&raffic	Ro!3
&wice	Rv#,
%waiting	R{%O
&e	Rj"f
&hat	Rg&V
'en	J=,Z3
'ich	R1:
&ith	Fj":c!3E:!{#
)out	Ru%&
#date apt	Ri&*
,get	Ri&*
)for	Rz!H
)has	Ro!:
)in	Rg#,
)your	Jl"&;H
`)
