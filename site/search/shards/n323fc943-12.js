sitegenSearch("n323fc943-12",`!do not	*4,",:,5&%,"3!:#A!H"&!:!^"H"V!t":!A#,#:!H",!m!t"O"^#3":!f&f"f",#:"H":":#:"f":","3":!A"3#O"f"3!O!f#H":!O":#H%:!f":"O%3"O#:#:":":"3"3"f"f#:","3(O%O":#:":*:":%V#:#:":%&!:":!V":"3&3#:%3*:"3#V#,!m#V"[%V!{%",&3"A(3",#&#&
(hing	Fs"36:::!V
%on	Rp!f
%rfc	Rr!f
%send	J|"3a!^
&itegen	Rr&%
&o	Bt"f&f*:*3Q:
'mething	Fe!%RH!f0Hj"&
&tatus	Rq&A
%that	Fr"f1f':)O
'e	:k!3%&&3!:.fOf#:V3%,&%#3"^'H
(ir	Rl&O
(re	Jh!,73
'is	BE:":B,!A-36:(3#3
&o	Rr%H
%what	F::a!,S,.:
'en	Rp&&
&ith	:',N:2,L,%f(f'303-3#:3&:&
)out	F/:_"3B3
#c and	Rj!O
%ker build	Ri&*
)push	Ri&*
%s all	Rl&,
(nd	Rq&,
(pi	Re"?
*v1	Re"?
'bucket	Rr&*
'edit	Rh&,
(xample	Je"?o"*
'it	Rq&,
'rsync	Rr&T
'the	Rl&,
'until	Rr&T
&bucket errors	Rr&*
&examplecom api	Re"?
%type html	Bw!?'?)?G?-?M8
%ument accept	Rs":
+but	Rq#?
+calls	Rp%,
,ookie	Rp%?
+describes	Rg"3
`)
