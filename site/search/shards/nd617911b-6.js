sitegenSearch("nd617911b-6",`!long text	J0,j&3
(he	J|"&!f':2:
*y	Rv!&
(o	J_":M,(,
'upload	Jx!H&3
'wait	R_"3
(hich	Rb&,
(ork	Js#V4H
&address title	R_#?
&er as	Jx#323
*vailable	R{",
)belongs	Jo&^*O
)checking	Rh%:
)does	Jy"Hy!,
)helps	Rs!:
*ttp	Ry!,
)in	Jm!At":<{#
)limit	Rk!:
)matches	Ro&V
)needed	Rr&:
)one	Rx&3
)produce	Rw"3
)resolves	Rj%3
)than	>_#&!3/:&H#A,A&:+:(3+,>V
*imes	Rh&3
)used	Ja!:N,
)valid	Jq%&#&
)with	Rc%:
*ord	Rx&:
'st raise	Rm#f
#ok alike	Rj#:
(nd	J_":t"A
(t	2O,:^",!:!f"O#,#H"A'^&f&H(:/:!f&t"f*O!f'm)f#f&f%H,:'V"V':":":%:#V#:":2:":+:.?!M!V#3%V
'closer	Ra":
'elsewhere	Rh!1
'first	Js!:t!:
(or	6(:9:JH#f#H#A!V"H&O"m,f.f2f&f&f,m#m#f"f%f#3*:+:":0:%O/A!H
(rom	Rh%:
'here	Rn!3
'inside	Jw!H/f
)to	B%,j!,.:-:D:-ff!O
'like	B<,MC-Oa!H]V.5
'the	Ry!:
*re	Jp!3IH
)rough	Rb!,
'up	B1:G:b!fj!:"33,
'when	Rk!%
(ith	Ro&m
&around such	R0,
`)
