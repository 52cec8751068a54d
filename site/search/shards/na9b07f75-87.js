sitegenSearch("na9b07f75-87",`!token required	Fh%A"(!14&!3
*turn	Re!o
(sent	Re!:
)ubmitted	Ja"?C3!?
(that	Be!3JH6,KV=H
*en	Rh%8
)ied	Rm%,
*tle	Re!1
)o	Rg"f
(was	Fh%,",RO
)hose	Rz&3
)rong	Re!:
'mismatchexception and	Rm%,
's alike	Re!m
*nd	Je!At#&
+swering	Rn!^
)change	Rg!:
)except	Rm%8
)hour	Rh%3
)into	Jk!Vq#3
)may	Rh%3
)renewed	Re!%
)that	Rr!O
+e	Re!3
,se	Rw&%
+ose	Ri#f
#ld a	Rj"f
(bout	Rx#,
(part	Jx!H~"{'
(t	R73
'by	>w#&"&.&#&%&&&1&"&
'clients	Rc&&
'enough	Rp%,
'for	Fg!37O1O
(rom	Rc&,
'go	Rt"f
'how	Rd"3
'it	Ry!H
'of	Jo#,U:
(nly	Rh!V
+ifcached	Rh!V
(therwise	Bk!A)A!m#:Gf-f
'so	Rg!f
'that	Jh"H=H
)e	Fx"3#A-:K&
(o	>i!^'O#%"O'3=:=O2VI{%
(ry	Rk!m
'what	Rp&3
)ich	Ru!:
(ith	R}":
'you	Rr!V
#morrow 403	Re#3
+an	Rv&H
#ne 1	Ru&3
'6	Ru&3
'the	Ru&{(!{,!{/
#o a	Fh":_"^#^/:
'fter	Rn"f
'nd	Js!:VH
&big	Ff!Ai!H!k'f
'usy	Jp!Vq!3
&compare	Rh%:
`)
