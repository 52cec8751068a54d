sitegenSearch("nb775f521-13",`!noinstallrecommends libcmarkdev	Ri&*
#jekyll so	Rs&:
+tells	Rp&,
#n authoritative	Bh!3#:(3.(!?0f
&idempotent	Rn#&
%authoritative information	Fh!3*3.(!?
2reason hsts	Rk"f
%e 428	Rs!3
'a	FL,CVl#3
(n	Rd#f
)d	F2,",v!fs"O
(s	Jg&A-3
)ks	Rj&V
(t	Rj!H
'came	Ri%&
)n	Rc":
'fits	Rf&A
(or	J9:1,
'html	Rv&O!V
)tp	Rj!,
+statuscodes	Rj!,
'is	Jf&^)A
'match	Bg!A&t93!?!H'3!:!f33/3m!:
)y	Rz&&!3
'need	Rp",
)ver	Rh"3
(ginx	Rx%,
(othing	Rq&,
)w	Rt#O
'of	>-,T,)O#,#3H&!,,&%H>,UA
(ne	Rd#3
'required	Rf&H
(fc	Rn!m
'say	Rb!:
(g041	Rf&f
(o	Rz"H
'that	R|":
)e	BG,KA&Hd!3P,
(o	Fm#&L35O
'were	Rn",
(ithin	Rm#f
%idempotent with	Rn#&
%sense 502	Rh!,
+send	Rp#3
#out dates	Rw%:
(subject	Rd%8
#proxy some	Rt"f
#r a	F>,8&z#:&3
'ny	Jq!:w"3
&broken	Rn%:
&does	FE:/,g!:
&failure	Ra",
'or	Ro&{%
&is	Ro&V
&keep	Rw"3
&lie	Rs&3
&the	J^,j#3
`)
