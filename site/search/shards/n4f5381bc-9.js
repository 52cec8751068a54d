sitegenSearch("n4f5381bc-9",`!title photos	Ra#?
)repaid	Ru"?
(questions	Rn&*
(rate	Rn#?
)eports	Rx"?
*quests	R}&1!F
,ired	Nl&V#,
(say	Rm#?
+s	Ru&{!
)end	Rc#?
)ign	Nt"?H?
,ing	Rq&T
)ome	Rh#?
*urce	Rm&y"
)tands	Ne!:r#{!
*ep	Rj#?
(text	Jr!?{",!:!A#,!A
)he	>k!1)*)[C?&?#?m!t!{%*{"'3#V!{+!{,
*is	R}"?
)itle	Rm&t!{"!{%
)ry	R}&M
(unexpected	Rq#?
*known	Rv#?
(was	Rj#A
)hat	Jg!1p#f(*!3
*ere	Rs&,
*ich	Jh!1"1t#?
)ithout	Rs&,
's from	R,,
)headings	Rz&3
)keep	Rs&,
"ls 1.3	No!O],
&and	R_&3
&early	Rn!A
&handshake	>q!*V3&?-:4:4:#3#,!O
&it	R{#3
(self	R~%:
&library	Rb%3
&nginx	Rk"H
&on	R_&:
(ly	Rc"H
&settings	Rg#f
&termination	Rn!V
'he	Nx!Hi"&
'o	Jv#?4&!,8:
&with	Rv!O
"mp the	Rm&{'
%dir says	Rm&3
)where	Rm&{'
"o 10	Ra#?
'0	R(,
'11	Rl!A
&5.6	Ro!,
&6	Rl!3
&999	Nq!:|!&
%20	Ro#A
'0	R_':
'26	Nz!?N?
)1031	Rz!?
*208	Rh#?
'4	Rd"H
&75760	Rb':
`)
