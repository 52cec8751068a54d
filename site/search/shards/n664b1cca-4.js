sitegenSearch("n664b1cca-4",`!errors lamp201md	R{&A
+st	Rr#:
*ist	Rf#A
)match	RA1
*essage	Rj!*
)of	J*8"8r#,
*n	Rq#V
*pen	Ro&8
)registry	R{&H
1csv	R{&H
)sg080	Rz&H
*ite	Ro&:
*o	Rj%3
*tand	Rv&3
)that	Jn#V=V=A
+e	Jl&H,3
,n	Rk&V
*itle	Ro&1
*ravel	Rj%3
*s	Rl%&!,
)unless	Rk!O
+til	Rg&,
*se	Rr!H
)warnings	Rn&H
*hatever	Rj!,
+ile	Rr!^
+ose	R|#&
*ith	Jj!,!a*."A
"scape closes	Jv&3#,
)sanitize	Rl&,
)the	Jq"Hd"{"
*o	Rg%:
(d again	R(:
*name	Rz&H
#ri 498	R~%&
)9	R_&&
'arc	Rm%&
*gis	Rm%&
'means	R~%:
&s 499	R_&3
(client	Rl%&
(manual	Rm%,
(own	Rl%,
(servers	Ri!A
#tablished connection	Rd%,
%imate no	Ra"H
"tag 2026	Rk!?
+1124a	Rk!?
'a	Rk#3
(ge	R~&3
(nd	Fk!&!C)V'O6f
(rticle	J}"?/?
.12v4	R}"?
15	Rk#?
'cache	Rl"3
,control	Rl"3
(ompare	Jo!M>:
'differs	Rl"f
'expires	Fl!:*:13*&!3
*ort	Rd"?
-77v1	Rd"?
'for	J}!H0H3V
'if	Rw!m
(n	Jb",J?
(s	Rv&:
`)
