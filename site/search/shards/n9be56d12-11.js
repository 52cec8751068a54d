sitegenSearch("n9be56d12-11",`!nodejs issue	R_#f
)java	Rj!&!O
)know	Rj!3
)max	Ri#:
,headersize	Ri#:
)payload	Rj!3
)request	Ru"3
0timeout	Ru"3
)sees	Rv!:
)the	Jj!,L3
*o	R_#f
#installrecommends ca	Ri&*
8certificates	Ri&*
6libcmark	Ri&*
>0.30.2	Ri&*
>dev	Ri&*
#jekyll so	Rr&:
+tells	Ro&,
#n authoritative	Bh!3#:(3.(!?0f
&idempotent	Rn#&
%authoritative information	Fh!3*3.(!?
2reason hsts	Rk"f
%e 428	Rs!3
'a	FL,CVk#3
(n	Rd#f
)d	F2,",v!fr"O
(s	Jg&A,3
)ks	Rj&V
(t	Rj!H
'came	Ri%&
)n	Rc":
'fits	Rf&A
(or	J9:1,
'html	Ru&O!V
)tp	Rj!,
+statuscodes	Rj!,
'is	Rf&^
'match	Bg!A&t93!?!H'3!:!f33/3l!:
)y	Ry&&!3
'need	Rp",
)ver	Rh"3
(ginx	Rx%,
(othing	Rp&,
)w	Rt#O
'of	>-,T,)O#,#3H&!,,&%H>,TA
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
`)
