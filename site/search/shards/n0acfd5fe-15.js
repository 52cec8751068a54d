sitegenSearch("n0acfd5fe-15",`!names lamp	R}&?
,101	R}&?
)ist	R|&{#!{*
(malformed	Rs",
*nual	Rw#A
.devar	Rw#A
)ean	Rt!t
(neither	NV&~#:
)ginx	Ra#f
)o	BM,g":[f%V-{*!{1
*body	RU3
*thing	R,,
(of	B:,X:7:/Ap!3=,
)ne	JE,-&e%:
)ther	NP("(
(paths	RK,
)romise	Rj'&
(required	Rl&H
)fc	Ry!,
(see	N|"H{!f
)hould	R_'V
)tyle	R|&:
-css	R|&:
)uch	R|&A
(takes	Rq&f
)hat	B0,,:V%!5!<GHg!:4%.3
*e	6",-,":(,',/,+,/,4t'%43%:,H)A3A<V%&%&+:',/f#,)t&:!O)3"3
+m	FH,I^ROr!,
*is	Ng#3A3
*ree	Rb#3
(was	RX,
)ere	Rp!Q
)hat	RY3
*ere	Rs&,
*o	Rc":
)ithout	R_'3
%ing the	Rp#H
#n none	R_'3
%oseconds since	Rb',
#rrow screens	R{&A
*ense	Ng"OLO
(ed it	Ro"3
)r code	Rs"3
+route	Rg%3
)st type	Rs&,
#tural e9	Rl&,
*sorting	R{&,
#v a	Rn&,
'nd	Rn&,
&the	R|&^
&whether	R|&^
%igates to	Rd":
)ion breadcrumbs	R|&A
-flag	R|&^
.ooter	Rn&m
-group	R|&^!v
-item	R|&o!t
-of	R|&^
-the	RK,
`)
