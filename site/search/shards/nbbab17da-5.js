sitegenSearch("nbbab17da-5",`!up its	Fh#3,,93
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
(d 2026	R0:
.1124	R0:
+4.11.2026	R01
*days	Rh&A
+raft	Rf&:
*when	Rv&O
(r a	Ru#:
(s sends	Rg#:
*the	Rk"H
#grade also	Ru!3
+nd	Fu!,!H!fQ3n!A
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
,protocol	Rf#&
#load 05	Rx!&
)a	Rx"f
*ddresses	Rx!H
*fter	Rk"H
*nd	Jx!3t!,
*pis	Jx!Ht!&
`)
