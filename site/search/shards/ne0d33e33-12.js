sitegenSearch("ne0d33e33-12",`!not your	Jl!X.3
*s	Ji!O%%o":
%ation of	Re#A
%e 7	Rb"?
'a	J^:|#:
(dds	Rn&,
(nd	Jf!,m#,*:
'below	R/:
'first	R{&M
(or	Rf!:
'if	Rf!:
(n	J_&&;3
(s	R~&3
(t	Ru&1
)s	Rf!,
'lamp	R{&?
+101	R{&?
(eaves	Ry&:
'of	JD,r#3
(n	Jf!,!3q"&
)ce	R{&O
'required	Rn&*
'save	RB1
)ys	Rx&3
(uch	Rn!O
'that	Ff!:t!,'&/,
)e	Bk!3b!d*f0:ZF
(ip	Rs&^
'what	Jf!1u#*
(ithout	R{&F
&s 400	Jo!:p"&
*4.14	R_#:
(7	Rb"?
(a	Rn&H
)bout	Ri!A
(beside	Ry&&
(disk	RQ1
,pdf	RQ1
)o	Ry&H
(either	Ry&,
(file	RQ1
(if	R%:
)s	Ry&:
(md	J%3!:"3
(on	Rf!&
(rfc	Rb#:
(speaks	Ry&,
(that	Rb":
*e	Jk&H1{#
)o	Jf!,<3
(unknown	Rc&,
(what	Ry&,
)rite	Jf!:u#:
'md a	J%3"3
*is	R%3
*to	R%:
&xtended 510	Rn!3
.deprecated	Rx#&
%found a	Rx&3
+caching	Rt&V
+goes	Rj!3
+http	Rt&T
+not	Rx&3
.found	Rx&3
%hing 306	Rm!A
*404	Jl!,Jf
*a	F}!3&3v"3'%
+bout	Bm!:%H#:H,LV/V
+nd	J^,g!3p!:
`)
