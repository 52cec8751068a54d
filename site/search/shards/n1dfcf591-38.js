sitegenSearch("n1dfcf591-38",`!long text	Rs&3
(he	Fx"&!f':2:
*y	Rr!&
(o	F{!:M,(,
'upload	Jt!H&3
'wait	R{!3
(hich	R}%,
(ork	Jo#V4H
&address title	R{"?
&er as	Jt#323
*vailable	Rw",
)belongs	Jk&^)O
)checking	Rd%:
)does	Ru"H
)helps	Ro!:
*ttp	Ru!,
)in	Fi!At":;{"
)limit	Rg!:
)matches	Rk&V
)needed	Rm&:
)one	Rs&3
)produce	Rs"3
)resolves	Rf%3
)than	>{"&!3/:&H#A,A&:+:(3+,=V
*imes	Rd&3
)used	J]:M,
)valid	Jm%&#&
)with	R~#:
*ord	Rs&:
'st raise	Ri#f
#ok alike	Rf#:
(nd	J{!:s"A
(t	2O,6^",!:!f"O#,#H"A'^&f&H(:/:!f&t"f*O!f'm)f#f&f%H,:'V"V':":":%:#V#:":2:":+:-?!M!V#3%V
'closer	R|!:
'elsewhere	Rd!1
'first	Jo!:t!:
(or	6(:9:FH#f#H#A!V"H&O"m,f.f2f&f&f,m#m#f"f%f#3*:+:":0:%O/A!H
(rom	Rd%:
'here	Rj!3
'inside	Js!H/f
)to	B%,f!,.:-:D:-fe!O
'like	B<,IC-Oa!H]V-5
'the	Ru!:
*re	Jl!3IH
)rough	R^,
'up	B1:F:^fj!:"32,
'when	Rg!%
(ith	Rk&m
&ed after	Rf"3
`)
