sitegenSearch("n7cd48bae-12",`!up at	Rk#:
%before	Fq#H,&C&
&y	JD:p%O
%cloud	Ru#f
*linux	Ru#f
%deep	Ru%3
)l	Ru%3
%everywhere	R{#:
%follow	Ro!%
'r	Fa#:4H-A
(ms	Rx"H
&rom	Rh!3
%google	Rm#:
%have	RT8
&ttps	Rq"?
%in	BN,*,~!f<,537H
'side	Ra&&
&ts	Fj#3,,93
%javas	Rl!A
%let	Rp":
%needs	R~%:
'w	Rs&O
&othing	R|%&
%on	Jg!m3,
%query	Rm!O
%so	Rv":
&tatus	Js!1??
%that	Rd":
'e	>U:a!f(f'H#HG&+3+:%3(,.,
&o	:(,g!:(A!O!t"m+::3(?(&)f2&&:'3"&Fm!t',)A':%:
'o	Rx!3
&raffic	Rq!3
&wice	Rx#,
%waiting	R}%O
&e	Rl"f
&hat	Ri&V
'en	J=,]3
'ich	R1:
&ith	Fl":c!3E:!{#
)out	Rw%&
#date apt	Rk&*
,get	Rk&*
)for	R|!H
)has	Rq!:
)in	Ri#,
)your	Jn"&;H
(d 2026	R0:
.1124	R0:
+4.11.2026	R01
*days	Rj&A
+raft	Rh&:
*when	Rx&V
(r a	Rw#:
(s sends	Ri#:
*the	Rm"H
#grade also	Rw!3
+nd	Fw!,!H!fQ3n!A
*beside	Rw!3
*connection	Fj!A!O*,!A'&!:Q&
*header	Rw!,
*if	Rr#3
+n	Rh#3
`)
