sitegenSearch("n14b039db-1",`!up for	F~":4H-A
(ms	Rv"H
&rom	Rf!3
%google	Rk#:
%have	RT8
&ttps	Ro"?
%in	BN,e"f<,536A
'side	R~%&
&ts	Fh#3,,93
%javas	Rj!A
%let	Rn":
%needs	R|%:
'w	Rp&O
&othing	Rz%&
%on	Je!m3,
%query	Rk!O
%so	Rt":
&tatus	Jq!1??
%that	Rb":
'e	>U:^f(f'H#HG&+3+:%3(,-,
&o	:(,e!:(A!O!t"m+::3(?(&)f2&&:'3"&Fm!t-A':%:
'o	Rv!3
&raffic	Ro!3
&wice	Rv#,
%waiting	R{%O
&e	Rj"f
&hat	Rg&V
'en	J=,Z3
'ich	R1:
&ith	Fj":c!3D:!{#
)out	Ru%&
#date apt	Ri&*
,get	Ri&*
)for	Rz!H
)has	Ro!:
)in	Rg#,
)your	Jl"&;H
(d 2026	R0:
.1124	R0:
+4.11.2026	R01
*days	Rh&A
+raft	Rf&:
*when	Ru&O
(r a	Ru#:
(s sends	Rg#:
*the	Rk"H
#grade also	Ru!3
+nd	Fu!,!H!fQ3m!A
*beside	Ru!3
*connection	Fh!A!O*,!A'&!:Q&
*header	Ru!,
*if	Rp#3
+n	Rf#3
+t	Rf#H
*must	Rf#,
*on	Rf#H
*required	Fh!A*AV(!?!h
+fc	Rf#,
*the	Rf#&
*websocket	Ju!3!?Q?
+ith	Rn!V
.out	Rf#H
(ing is	Rf#:
`)
