sitegenSearch("neb29e5ad-75",`!a while	Fl!O%3=3w!&
'te	Ro%3
&ole	6l!&!.',0O"f",,A2H):"H%3!H*3%&!,&,N%!,#3"A#V3,!3
%ildcard	Ra#H
%ord	B0,m%^4f!{%'3!:!A#H
'ker	F{!fd!3#37O
%rite	Rp%&
&ong	:e!%!H"H&^'O?3"3/33H43::+:&,
%ww	Jo%V+:
'authenticate	Jo%V+:
#yaml	R-&
%ear	Fg!:w"31:%^
&sterday	Ro!1
#z	Rk&T
%one	Rz&,!H
"17 http	Rm#?
&quantity	Rm"?
"7 http	Rx"?
%qty	Rx"?
"aaa records	J_%:"V
"b is	Ru&A
%test	Ri#?
#andoned requests	Ro!3
#br scripts	Rn&{"
&eviates 405	Rj!:
#ility that	Rl#,
#le to	Bi!A-:#:":@f&&i!,
#ort on	R{%8
%ut 10	Rn#?
(a	><:.,=A%,-^;h/O(O)hn!*
)fter	Rx#,
)nswers	Rg!,
)uthentication	Rn",
(blank	Rl!3!?
(caches	Rn!t
*talogues	Rh&A
)loudflares	R~#:
)ourt	Rr%3
(e100	RO3
)ach	Rv&*
(graph	Re&,
-ql	Re&,
(half	Rw#3
)osts	Ro&m
*w	Ru",
(into	Rp#A
*valid	Re!:
/grant	Re!:
)t	Bh!,'%.3>fKVU^!{/
*s	Ru&{(
+elf	Rm#f
(jobs	R{!H
(links	Rr!V
`)
