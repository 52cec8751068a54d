sitegenSearch("n3cff307e-2",`!proxy http	N{!fQf
(if	Rd&&
)gnore	Nq!Ar":
)n	Bp":0fC&9:(:"O
)s	Bt!O<3"H,?3H
)t	Nx!A[,!H
*self	Rp"f
(may	Jm!V%H=:
)ust	Jn!V6:E&!3
(named	Ro",
)eeded	Ru#,
*xt	Nw!O]:
)o	Ro"&
(of	Ng#f;:
*ten	No!O%A
)lder	Rl!,
)n	B{!f"3!f(&33(&=f,,
)r	Jn!%!VKf.3
(pass	Js#mL8%8
)erhaps	Rd#f
(read	J{!HZH!f4V
*ceived	Rs#&
*direct	Rl":
)fc	Rc"O
(sees	Ru!,
*nds	Nz"3k!:
*t	N{!fPH
)hould	No"3-O
)ome	Rz"f
)peaks	Rz"3
)quid	Re#:
)sl	Rg#f
)tands	R{%:
+tus	Nq!:t":
*ill	Rz"H
(that	:k!A"3!H*:":'H"H)H*H&3!H-,!:'H'A#H63I&
*e	Jl!^839H
+n	Rl#H
*ree	Rw!O
)o	J}!H4,,H
)ypical	Rc"3
(update	Ru!:
)ses	Rz"3
(waited	Ru#&
*nts	Rv!A
*s	Rp",
)hich	Rp",
)ill	Rd&3
*th	No"HP&
'authenticate basic	Rz"?
4how	Rz",
4offer	Rz"f
4rfc	Rk!A
4with	Rt!V
+orization or	Rz"3
5the	Rz":
'buffersize holds	Rs#m
2too	Rs#H
'cacheusestale as	Rt#O
,valid 10m	Rm!V
`)
