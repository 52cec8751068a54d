sitegenSearch("n746370e1-10",`!value somebody	Rw!:
)uch	R_&:
(that	>-,!:;:6:%:(&m!3=:N,
*e	Jq&,+{2
+n	RI:
)wice	Rj&O
(what	Jy&:)3
)ill	Ra#3
*th	R-,
'error and	Rn!H
's a	Rj&O
*nd	Rw!m
*re	Bz"3-Af!O"{%"3
*s	Rj&f
)bool	Rq&,
)change	Ra',
*odes	Rn&:
+ntradict	Rf#3
)error	Je!1}!:
)first	R}&,
*or	Rz&{*
)gets	Rq"3
)heuristic	Rj&"
)in	Rh'&
*ts	Rz&{&
)list	Rz&{&
)of	Jq&,%H',
*ther	Rm!f
)required	Rj&O!V
1if	Rj&O!V
+try	R~&3
.after	R~&3
)such	Rj%V
)that	J~!Aw"O({1!{3
+e	Rz&{3
*o	Re!,
)were	Rz"f
*hile	Rb"3
#nish by	Rg%:
)silently	Rf!,
(ed nor	R{"3
#r as	Ru#A
&http	Ru#?
&lib	Rm&*
&names	Ru#A
&www	Rw&*
%iable holds	Rz&O
,ttp	Rx":
/connect	Rx":
+is	Rz&H
,ts	Rj!,
+of	Rz&&
+ssl	R{%3
.clientverify	R{%3
+that	R^&
+which	Rr&:
*s are	Rz&%
,of	J^,n#{'1X!a!h!o!v!}!
,such	Rm&H
,that	Rk&&
'nt also	Jl!H*Hc!(!?
*to	Rl!H
&es points	Ro!A
%s and	Rx&:
`)
