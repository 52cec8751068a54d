sitegenSearch("n835dfc4a-6",`!escape closes	Jv&3#,
)sanitize	Rl&,
)the	J-,f"Hd"{"
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
'make	Rk#d
'note	Rb"?
+7v3	Rb"?
'of	Ja"A(3!H'3
(r	J}!3%H
)der	J}!?"?/?
,42v3	J}!?0?
-3v1	R~!?
'prices	Rg"?
-119	Rg"?
'save	Jo!M>:
'the	Jk!A*:
*n	Rk#f
*y	Rl&^
(o	Rp!H
(ry	Rk#f
'unless	Rk#H
'with	Rw!,
(orks	Rk#V
&compare curl	Rl":
.tag	Ro!M
1txt	Ro!M
&save and	Rl":
+tag	Ro!M
.txt	Ro!M
#c caddy	Rp&1
&nginx	Rp&*
#ernal caching	Rv!V
`)
