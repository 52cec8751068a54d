sitegenSearch("n201b89bc-2",`!not with	Fk!VVhm!:
'ork	FQ&w#,/3
'rite	Jr!Az"^
(ong	Re!H
&yet	J{!fa#3
'ou	R_&:
)r	Jh!X.3
*s	Fe!O%%o":
%ation of	Ra#A
%e 7	R}!?
'a	JZ:z#:
(dds	Rj&,
(nd	Jb!,t#:
'below	R/:
'first	Rv&M
(or	Rb!:
'if	Rb!:
(n	J{%&:3
(s	Ry&3
(t	Rp&1
)s	Rb!,
'lamp	Rv&?
+101	Rv&?
(eaves	Rt&:
'of	Rq%3
(n	Jb!,!3q"&
)ce	Rv&O
'required	Rj&*
'save	RB1
)ys	Rs&3
(uch	Rj!O
'that	Fb!:t!,'&/,
)e	Bg!3b!d*f0:YF
(ip	Rn&^
'what	Jb!1t#*
(ithout	Rv&F
&s 400	Jk!:p"&
*4.14	R{":
(7	R}!?
(a	Rj&H
)bout	Re!A
(beside	Rt&&
(disk	RQ1
,pdf	RQ1
)o	Rt&H
(either	Rt&,
(file	RQ1
(if	R%:
)s	Rt&:
(md	J%3!:"3
(on	Rb!&
(rfc	R}":
(speaks	Rt&,
(that	R}!:
*e	Jg&H0{"
)o	Jb!,<3
(unknown	R~%,
(what	Rt&,
)rite	Jb!:t#:
'md a	J%3"3
*is	R%3
*to	R%:
&xtended 510	Rj!3
.deprecated	Rt#&
%found a	Rs&3
+caching	Ro&V
+goes	Rf!3
+http	Ro&T
+not	Rs&3
.found	Rs&3
%hing 306	Ri!A
`)
