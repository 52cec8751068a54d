sitegenSearch("n34d70252-14",`!do make	Rg":
&ost	Rj":
%namely	Rt#f
&either	Rg!O
'xt	Rq",
&ot	*4,",:,7&%,"3!:#A!H"&!:!^"H"V!t":!A#,#:!H",!m!t"O"^#3":!f&f"f",#:"H":":#:"f":","3":!A"3#O"f"3!O!f#H":!O":#H%:!f":"O%3"O#:#:":":"3"3"f"f#:","3(O%O":#:":*:":%V#:#:":%&!:":!V":"3&3#:%3*:"3#V#,!m#V"[&V!{%",&3"A(3",#&#&
(hing	Fu"36:::!V
%on	Rr!f
%rfc	Rt!f
%send	J~"3a!^
&itegen	Ru&%
&o	Bv"f&f*:*3Q:
'mething	Fg!%RH!f0Hk"&
&tatus	Rt&A
%that	Ft"f1f':)O
'e	:m!3%&&3!:.fOf#:V3%,&%%3"^'H
(ir	Rn&O
(re	Jj!,73
'is	BE:":D,!A-36:(3#3
&o	Rt%H
%what	F::c!,S,.:
'en	Rs&&
&ith	:',N:4,L,%f(f'303-3#:3&:&
)out	F/:b"3B3
#c and	Rl!O
%ker build	Rk&*
)push	Rk&*
%s all	Rn&,
(nd	Rt&,
(pi	Rg"?
*v1	Rg"?
'bucket	Ru&*
'edit	Rj&,
(xample	Jg"?p"*
'git	Rl&A
*hub	Rl&A
'it	Rt&,
'rsync	Ru&T
(ules	Ji&"("!*
'the	Rn&,
'until	Ru&T
&bucket errors	Ru&*
&examplecom api	Rg"?
`)
