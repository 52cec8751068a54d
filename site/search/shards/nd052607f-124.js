sitegenSearch("nd052607f-124",`!error until	Rp&O
(vanish	Rc%:
(warn	Rf&,
,ing	Fa!1k#H,,
)e	R~%,
)hat	Rg&3!:
*ile	Re%,
)ith	Fy!H!ha!:237,
,out	Rf&,
)rites	Rm&:
(xmlns	Jc#?1?
(you	Rc&?
'description the	Re!1
'page 444	Ru%:
-94	Rv%8
.5	Rw%:
.7	Ry%8
,can	Fk!:m"&",
,directives	Rx%3
,for	Rl&,
'reason of	R|#:
's 0	Rg&1
*382	Ro&V
)404	Rf&t
*29	Ro!&
)9c41e7	Rk#?
)above	Ro!3
*nd	Jk#:a!,
+other	Ro"f
*re	Jg!3l#3
*s	Rg!O
*ws	R|#,
)caches	J{"V3O
-ing	Rn!O
+talogue	Rv&3!H
2yaml	Rv&3!H
*heck	Rh#O
*laim	R13
,ude	Rw#,
+ient	Ro!&
*ode	Rd&?
+mes	>}#&"&#&#&"&#&)&1&"&"&
+unt	Ro!Q
*url	Fl#:5&#&
)defined	2m"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
+tail	Rb#?
*rafts	Rk&?
)e0382	Jo&T"*
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
`)
