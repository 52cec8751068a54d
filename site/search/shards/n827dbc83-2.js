sitegenSearch("n827dbc83-2",`!did not	6m!H",!H&^&A!O"O"3#:"3!f.3"H(3!:.&!,!3-:#&"f+3#,!f#:#3(O#3&,!V#&(:'V&,):0m&^
)hing	Rt!3
&requests	Rx!3
&so	Fj":3:5:5,
&the	Rk&3
&what	N_",o"{&
(en	Nz!:K:
&you	Np&:/8
#ed and	Rs#f
'of	Rs#m
%s on	Rd%3
#ff a	Ru&f
(lso	Ru&m
'compares	Rw&O
(url	Rm&^
'does	Rm&^
'e	Ri"A
'old	Rm&[
'site	Rm&"
+before	Rm&"
&e is	Ri"A
'r and	Np!&W3
*s	Rm&^
)between	Rr!3
)from	Rq%,
)in	FS:E&Of1:
*s	Ry&O
)on	R>:
+e	RJ,
+ly	F):8,#,n%:
)the	Rb'O
)without	Rn",
(ence as	Nk!H?:
-between	>o!o(,/:#h1h)h&h5h4X%X
-entries	RJ,
-here	Ri",
-matters	Rw!,
-tells	Rx#f
.hat	R}"f
/e	Ry!A
.o	Nv!34O
,s as	Rm&^
*t address	Rq!O
,connection	Rg#&!:
,footnotes	RS:
,graphs	Rt#f
,has	R=,
,promises	R{"H
,reactions	Ru"H
.quest	Ro!,
.source	Rm",
,servers	Rg#3
-o	Rk!%
,things	F8:|"fVV,:
-ypes	Rr!:
,waiting	Rw!,
+ly 404	Rc'A
.and	Rh#f
/re	R_'V
`)
