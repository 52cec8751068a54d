sitegenSearch("n98ff7b17-8",`!not want	Fm":1:0,F,
'hat	Rm#,
(ere	Rg'&
)ther	Rm#,
'ith	Fm!VVhm!:
'ork	FQ&',t#,03
'rite	Jt!Az"^
*ten	Ru&A
(ong	Rg!H
&yet	J}!fb#3
'ou	Rb&:
)r	Jj!X.3
*s	Fg!O%%o":
%ation of	Rc#A
%e 7	R_"?
'a	J]:{#:
(dds	Rl&,
(nd	Fd!,m#,*:
'below	R/:
'first	Ry&M
(or	Rd!:
'if	Rd!:
(n	J}%&;3
(s	R|&3
(t	Rs&1
)s	Rd!,
'lamp	Ry&?
+101	Ry&?
(eaves	Rw&:
'of	JD,p#3
(n	Jd!,!3q"&
)ce	Ry&O
'required	Rl&*
'save	RB1
)ys	Rv&3
(uch	Rl!O
'that	Fd!:t!,'&/,
)e	Bi!3b!d*f0:ZF
(ip	Rq&^
'what	Jd!1u#*
(ithout	Ry&F
&s 400	Jm!:p"&
*4.14	R}":
(7	R_"?
(a	Rl&H
)bout	Rg!A
(beside	Rw&&
(disk	RQ1
,pdf	RQ1
)o	Rw&H
(either	Rw&,
(file	RQ1
(if	R%:
)s	Rw&:
(md	J%3!:"3
(on	Rd!&
(rfc	R_#:
(speaks	Rw&,
(that	R_":
*e	Ji&H1{#
)o	Jd!,<3
(unknown	Ra&,
(what	Rw&,
)rite	Jd!:u#:
'md a	J%3"3
*is	R%3
*to	R%:
&xtended 510	Rl!3
.deprecated	Rv#&
%found a	Rv&3
`)
