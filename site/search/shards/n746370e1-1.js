sitegenSearch("n746370e1-1",`!unused it	Rd#,
)rfc	Rn",
)sandbox	Ra&&
)vars	Jr&3#V&:
&ual port	R}%:
#verified a	R|!,
-only	Rn!O
#wanted requests	Rd#3
%illing to	Jw",3,
"p a	Bl!V&373J:]V
&ddresses	Rs#:
&fter	Bi"f(:>fTV&:
&gain	Js"3%f
&mong	Rv&:
&n	R_"f
'd	Jr#3<3?V
'y	Ry!:
&s	J}#:C::3
&t	Rm#:
%before	Js#H,&C&
&y	JD:r%O
%cloud	Rw#f
*linux	Rw#f
%deep	Rw%3
)l	Rw%3
%everywhere	R}#:
%follow	Rq!%
'r	Jc#:4H-A
(ms	Rz"H
&rom	Rj!3
%google	Ro#:
%have	RU8
&ttps	Rs"?
%in	BN,+,_"f<,537H
'side	Rc&&
&ts	Jl#3,,93
%javas	Rn!A
%let	Rr":
%needs	Ra&:
'w	Ru&O
&othing	R~%&
%on	Ji!m3,
%query	Ro!O
%so	Rx":
&tatus	Ju!1??
%that	Rf":
'e	>V:b!f(f'H#HG&+3+:%3(,.,
&o	:(,i!:(A!O!t"m+::3(?(&)f2&&:'3"&Fm!t',)A':%:
'o	Rz!3
&raffic	Rs!3
&wice	Rz#,
%waiting	R_&O
&e	Rn"f
&hat	Rk&V
'en	J=,_!3
'ich	R1:
&ith	Jn":c!3E:!{#
)out	Ry%&
#date apt	Rm&*
,get	Rm&*
)for	R~!H
`)
