sitegenSearch("neb83796a-6",`!says yes	Jb"fFH
(ou	Ru&:
"calars are	Rr&A
%nner one	Rq!:
*sends	Ra"A
+tation	Ra"3
)s and	J{#:=:
+has	Rq!V
+invent	Ri!:
'ing alerts	Rk&3
+services	Rl&A
%ttered people	R}%:
#heduled job	Rv"f
&ma https	Rr&?
)json	Rr&,!?!O
)made	Rr&O
)or	Rh!,
'e a	R{%:
*nd	Jg"H=&
)for	Rm%:
)host	Jt!HO,
)in	Rv"3
*s	Rj&^
)other	Rg!:
)that	JQ&a!m
+ere	Rp"H
(s does	Rv"f
%ool example	R~!?
(s filter	R~!A
#lient connect	Je%8"8
#ope from	Rr"H
(goes	Rg!3
(or	Rg!:
*ders	Rr"?
(state	R~#?
(title	Rr"?
's and	R~#:
#reen 449	Rr%?
)and	Ra"3
*s	Ra"f
)in	Rr%3
*s	Ra"O
)reader	Rz&%
/s	J8,|%:
)width	Rr%?
(449 http	Rr%?
(s and	Rw&A
*of	Jr&f(:
(width body	Rr%?
%ipt also	Rh!:
*nd	Jm&[&3
)cache	Ru#f
+lls	Rp"H
+nnot	Rh!f
)does	Ro%3
)element	Rx&V
)fetch	Ro%:
*ollows	Rw#:
+r	Re"A
)gets	Rj":
)has	Ra":
)in	Fh!A1:?f^3
*s	Rm!m
*t	Rv&,
)may	Rg!t
`)
