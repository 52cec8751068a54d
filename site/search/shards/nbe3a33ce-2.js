sitegenSearch("nbe3a33ce-2",`!names if	R4:
)n	Jd#A(&e!%
)s	Je!,h#3
)t	BW:Q,(,4O+Hn!O%:
*s	By!,&As"f'3'3
(just	Rz#3
(lamp	R{&?
,101	R{&?
)ist	Rz&{#!{*
(malformed	Rq",
*nual	Ru#A
.devar	Ru#A
)ean	Rr!t
(neither	JU&}#:
)ginx	R~"f
)o	BL,f":[f%V-{*!{0
*body	RT3
*thing	R,,
(of	Bp!:7:/Ap!3=,
)ne	JD,-&d%:
)ther	JO("(
(paths	RJ,
)romise	Rg'&
(required	Rj&H
(see	Rt&f
)hould	R}&V
)tyle	Rz&:
-css	Rz&:
)uch	Rz&A
(takes	Ro&f
)hat	B0,+:U%!5!<GHg!:4%.3
*e	6",-,":',',/,+,/,3m'%43%:,H)A3A<V%&%&+:',/f#,)t&:!O)3"3
+m	JG,z!Or!,
+n	Rq&A
*is	Je#3A3
*ree	R_#3
(was	RW,
)ere	Rn!Q
)hat	RX3
*ere	Rq&,
*o	Ra":
)ithout	R}&3
%ing the	Rn#H
#n none	R}&3
%oseconds since	R_',
#rrow screens	Ry&A
*ense	Je"OLO
(ed it	Rm"3
)r code	Rq"3
+route	Re%3
)st type	Rq&,
#tural e9	Rj&,
*sorting	Ry&,
#v a	Rl&,
'nd	Rl&,
&the	Rz&^
&whether	Rz&^
%igates to	Rb":
)ion breadcrumbs	Rz&A
`)
