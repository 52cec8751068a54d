sitegenSearch("n42ac25bc-12",`!do except	Rs#:
'ist	R<:
%footnotes	Ro&{%
&ragments	RM,
%get	Rl"f
%harm	Re#3
%i	2k!v;h#h,v"h"h'h&h#h#h#h%h"h#h#o#o#h"h'h+X#X"X#X#X#Q1Q"Q%Q+,7Q
&n	Js"V+3
'stead	Rn!&
&s	Rn!:
&t	>i!^6f":):,f0f(:*H)3/::3
's	Rw#:
%make	Re":
&ost	Rh":
%namely	Rr#f
&either	Re!O
'xt	Ro",
&ot	*4,",:,5&%,"3!:#A!H"&!:!^"H"V!t":!A#,#:!H",!m!t"O"^#3":!f&f"f",#:"H":":#:"f":","3":!A"3#O"f"3!O!f#H":!O":#H%:!f":"O%3"O#:#:":":"3"3"f"f#:","3(O%O":#:":*:":%V#:#:":%&!:":!V":"3&3#:%3*:"3#V#,!m#V"[&V!{%",&3"A(3",#&#&
(hing	Fs"36:::!V
%on	Rp!f
%rfc	Rr!f
%send	J|"3a!^
&itegen	Rs&%
&o	Bt"f&f*:*3Q:
'mething	Fe!%RH!f0Hk"&
&tatus	Rr&A
%that	Fr"f1f':)O
'e	:k!3%&&3!:.fOf#:V3%,&%%3"^'H
(ir	Rl&O
(re	Jh!,73
'is	BE:":B,!A-36:(3#3
&o	Rr%H
%what	F::a!,S,.:
'en	Rq&&
&ith	:',N:2,L,%f(f'303-3#:3&:&
)out	F/:_"3B3
#c and	Rj!O
%ker build	Ri&*
)push	Ri&*
`)
