sitegenSearch("nbf3b0a2a-13",`!names list	Rv&{"!{)
(malformed	Rm",
*nual	Rq#A
.devar	Rq#A
)ean	Rn!t
(neither	JT&z#:
)ginx	Rz"f
)o	BL,b":[f%V-{)!{/
*body	RS3
*thing	R,,
(of	Bl!:7:/Ap!3=,
)ne	FD,-&_%:
)ther	JO("(
(paths	RJ,
)romise	Rb'&
(required	Rf&H
(see	Rp&f
)hould	Ry&V
)uch	Rv&:
(takes	Rk&f
)hat	>0,+:Q%!5!<GHg!:3m"%.3
*e	6",-,":',',/,+,,,2m'%43%:,H)A3A<V%&%&+:',/f#,)t&:!O)3"3
+m	JG,v!O
+n	Rm&A
*is	Ja#3A3
*ree	R{"3
(were	Rj!Q
)here	Rm&,
*o	R|!:
)ithout	Ry&3
%ing the	Rj#H
#n none	Ry&3
%oseconds since	R{&,
#rrow screens	Ru&A
*ense	Ja"OLO
(ed it	Ri"3
)r code	Rm"3
+route	Ra%3
)st type	Rm&,
#tural e9	Rf&,
*sorting	Ru&,
#v a	Rh&,
'nd	Rh&,
&the	Rv&V
&whether	Rv&V
%igates to	R}!:
)ion breadcrumbs	Rv&:
-flag	Rv&V
.ooter	Rh&m
-group	Rv&V!o
-item	Rv&h!m
-of	Rv&V
-the	RJ,
"bf and	R{&3
"ear means	Rj&:
(isses	Rj&<
'or	Rq&3
'the	Jj&:,A
`)
