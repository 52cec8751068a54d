sitegenSearch("n45acfaf8-15",`!do except	Rw#:
'ist	R<:
%footnotes	Rs&{%
&ragments	RM,
%get	Rp"f
%harm	Ri#3
%i	2o!v;h#h,v"h"h'h&h#h#h#h%h"h#h#o#o#h"h'h+X#X"X#X#X#Q1Q"Q%Q+,7Q
&n	Jw"V+3
'stead	Rr!&
&s	Rr!:
&t	>m!^6f":):,f0f(:*H)3/::3
's	R{#:
%make	Ri":
&ost	Rl":
%namely	Rv#f
&either	Ri!O
'xt	Rs",
&ot	*4,",:,7&!,#&%,"3!:#A!H"&!:!^"H"V!t":!A#,#:!H",!m!t"O"^#3":!f&f"f",#:"H":":#:"f":","3":!A"3#O"f"3!O!f#H":!O":#H%:!f":"O%3"O#:#:":":"3"3"f"f#:","3(O%O":#:":*:":%V#:#:":%&!:":!V":"3&3#:%3*:"3#V#,!m#V"[&V!{%",&3"A(3",#&#&
(hing	Jw"36:::!V
%on	Rt!f
%rfc	Rv!f
%send	Ja#3a!^
&itegen	Rw&%
&o	Bx"f&f*:*3Q:
'mething	Fi!%RH!f0Hl"&
&tatus	Rv&A
%that	Fv"f1f':)O
'e	:o!3%&&3!:.fOf#:V3%,&%%3"^'H
(ir	Rp&O
(re	Jl!,73
'is	BE:":F,!A-36:(3#3
&o	Rv%H
%what	F::e!,S,.:
'en	Ru&&
&ith	:',O:5,L,%f(f'303-3#:3&:&
)out	J/:d"3B3
#c and	Rn!O
%ker build	Rm&*
`)
