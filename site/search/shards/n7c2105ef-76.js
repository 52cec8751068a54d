sitegenSearch("n7c2105ef-76",`!rules hold	Rq!O
(it	Rh&3
(know	Rs&3
(no	Ro&V
*unusedvars	Ro&V
(of	Bf!A"O0:2:!O+&?:
(prometheus	Ro!3
(roles	Rp"H
(say	Rw"3
)tatus	Ro!1
.codealertstestyaml	Ro!1
8yaml	Ro!1
(that	Ri'&
)o	Jm!3y":
(which	Ry"f
#n 103	Rj!O
&a	Rm!5
'll	Rc"O
'nd	Ft"f.fs!:
'pt	Ri&*
)get	Ri&*
'utodiscover	Rr%:
&behind	Rt"H
'oth	Rl&:
'y	Ri&%
&code	RQ,
&each	Jj!Ob#%
&from	Rb&,
&git	Ri&1
'o	Rj!O
&in	Rw&&
't	Jt!fr"<
(s	Rw"3
&javap	Rj!O
&list	Rg&m
'ooks	Rr&V
&make	Ri&*
&only	Rs#f
'ut	>e!A!mV3/f)3'H',5V)&
&private	Rj#O
&replace	Rg&k
'sync	Rr&T
&servers	Re&%
'itegen	FG:c%1/F!V
'ymbol	Rj!O
,tostatuscode	Rj!O
&the	Fj!O)^-3z!:
)m	Ji&&&A
&under	Ru&3
(til	Ji!A1,
%ning before	Rd&:
*df	Rr#H
*example	Rm&A
%s a	Jo#:B3
(nd	Rs!A
'between	Jb#f/H
'in	F&:a"fV3
)side	Ro%3
)to	Rv":
'on	Fu#m=:91'H
'the	Jc#fUO
'under	Rq&,
&on ubuntu	Ri&1
`)
