sitegenSearch("ne0d33e33-5",`!nojekyll so	Rw&:
+tells	Rt&,
#n authoritative	Bl!3#:(3.(!?0f
&idempotent	Rr#&
%authoritative information	Jl!3*3.(!?
2reason hsts	Ro"f
%e 428	Rw!3
'a	FL,*,?Vl#3
(n	Rh#f
)d	F2,",z!fs"O
(s	Jk&A-3
)ks	Rn&V
(t	Rn!H
'came	Rm%&
)n	Rg":
'fits	Rj&A
(or	J9:1,
'give	RW:
'html	Rz&V!^
)tp	Rn!,
+statuscodes	Rn!,
'in	RS,
(s	Jj&^)A
(t	RS,
'match	Bk!A&t93!?!H'3!:!f33/3m!:
)y	R~&&!3
'need	Rt",
)ver	Rl"3
(ginx	R|%,
(othing	Ru&,
)w	Rx#O
'of	>-,X,)O#,#3H&!,,&%H>,UA
(ne	Rh#3
'required	Rj&H
(fc	Rr!m
'say	Rf!:
(g041	Rj&f
(o	R~"H
'that	Ra#:
)e	BG,OA&Hd!3P,
(o	Jq#&L35O
'were	Rr",
(ithin	Rq#f
%idempotent with	Rr#&
%sense 502	Rl!,
+send	Rt#3
#out dates	R{%:
(subject	Rh%8
#proxy some	Rx"f
#r a	F>,9&}#:&3
'ny	Ju!:w"3
&broken	Rr%:
&does	JE:/,k!:
&failure	Re",
'or	Rs&{%
&is	J0,F,_%V
&keep	R{"3
&lie	Rw&3
&the	Jb!,k#3
`)
