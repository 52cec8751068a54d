sitegenSearch("n27cbb3d4-1",`!errors e0382	Jo&T"*
)for	Rp%3
)if	Rl!:
*n	Ff!%"3c"A
+cluded	Re!t
+stead	Re!v
+to	RA:
)lamp	Rv&:!A!H!T
-101	Rv&T
0md	Rv&:!A
/2md	Rv&H
-201md	Rv&A
+st	Rn#:
*ist	Rb#A
)match	RA1
*essage	Rf!*
)of	F*8"8n#,
*n	Rm#V
*pen	Rk&8
)registry	Rv&H
1csv	Rv&H
)sg080	Ru&A
*ite	Rk&:
*o	Rf%3
*tand	Rq&3
)that	Fj#V=V=A
+e	Jh&H+3
,n	Rg&V
*itle	Rk&1
*ravel	Rf%3
*s	Rh%&!,
)unless	Rg!O
+til	Rc&,
*se	Rn!H
)warnings	Rj&H
*hatever	Rf!,
+ile	Rn!^
+ose	Rx#&
*ith	Ff!,!a*."A
"scape closes	Jq&3#,
)sanitize	Rh&,
)the	Jm"Hc"{"
*o	Rc%:
(d again	R(:
*name	Ru&A
#ri 498	Rz%&
)9	R{%&
'arc	Ri%&
*gis	Ri%&
'means	Rz%:
&s 499	R{%3
(client	Rh%&
(manual	Ri%,
(own	Rh%,
(servers	Re!A
#tablished connection	R_%,
%imate no	R|!H
"tag 2026	Rg!?
+1124a	Rg!?
'a	Rg#3
(ge	Ry&3
(nd	Fg!&!C)V'O6f
(rticle	Jy"?/?
.12v4	Ry"?
15	Rg#?
'cache	Rh"3
,control	Rh"3
`)
