sitegenSearch("nffa9fa34-5",`!names required	Rj&H
(see	Rt&f
)hould	R}&V
)tyle	Rz&:
-css	Rz&:
)uch	Rz&A
(takes	Ro&f
)hat	B0,+:U%!5!<GHg!:4%.3
*e	6",-,":',',/,+,/,3m'%43%:,H)A3A<V%&%&+:',/f#,)t&:!O)3"3
+m	JG,z!Or!,
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
-flag	Rz&^
.ooter	Rl&m
-group	Rz&^!v
-item	Rz&o!t
-of	Rz&^
-the	RJ,
"bf and	R_'3
"ear means	Rn&:
(isses	Rn&<
'or	Ru&3
'the	Jn&:,A
&ly all	Jv!fGO
+ways	Jg%:5:
)every	Rk!,
)full	J<1'1v"A
)none	Rs!V
)the	R{#3
#ed 103	Rz!3
'a	Js!1}"%-3
(ll	Rw!^
(n	Rp#,
)other	R{!3
'be	Ju!HE:&:
)fore	Rl!O
'different	Rs"H
`)
