sitegenSearch("n9951db87-1",`!names if	R4:
)n	Fb#A(&e!%
)s	Jc!,h#3
)t	BV:P,(,4O+Hn!O%:
*s	Bw!,&As"f'3'3
(just	Rx#3
(lamp	Ry&?
,101	Ry&?
)ist	Rx&{#!{*
(malformed	Ro",
*nual	Rs#A
.devar	Rs#A
)ean	Rp!t
(neither	JT&|#:
)ginx	R|"f
)o	BL,d":[f%V-{*!{0
*body	RS3
*thing	R,,
(of	Bn!:7:/Ap!3=,
)ne	FD,-&b%:
)ther	JO("(
(paths	RJ,
)romise	Rd'&
(required	Rh&H
(see	Rr&f
)hould	R{&V
)tyle	Rx&:
-css	Rx&:
)uch	Rx&A
(takes	Rm&f
)hat	B0,+:S%!5!<GHg!:4%.3
*e	6",-,":',',/,+,.,2m'%43%:,H)A3A<V%&%&+:',/f#,)t&:!O)3"3
+m	FG,x!Or!,
+n	Ro&A
*is	Jc#3A3
*ree	R}"3
(was	RV,
)ere	Rl!Q
)hat	RW3
*ere	Ro&,
*o	R~!:
)ithout	R{&3
%ing the	Rl#H
#n none	R{&3
%oseconds since	R}&,
#rrow screens	Rw&A
*ense	Jc"OLO
(ed it	Rk"3
)r code	Ro"3
+route	Rc%3
)st type	Ro&,
#tural e9	Rh&,
*sorting	Rw&,
#v a	Rj&,
'nd	Rj&,
&the	Rx&^
&whether	Rx&^
%igates to	R_":
)ion breadcrumbs	Rx&A
`)
