sitegenSearch("n621eb8e9-15",`!working with	Jq!(m#(
&s as	Rx&3
)t	Jk%:Ef
(cannot	Rt"m
(each	Rp"H
)verywhere	Rg"3
(for	FQ3:,L3>H
(general	Rv"H
/purpose	Rv"H
(in	Je&,)O+3
)t	Ro!m
(on	Bz!&u!:1:4%':
*ce	RJ:
*ly	Ju!%Q:
)ver	Rj!:
(parts	Rk&{'
(since	Ry",
)o	Rs"&
)traight	R~!3
(then	Ru"t
+re	Rr%V
*is	R}":
(under	Rx&%
(when	Rl&,
*ile	RM,
)ith	Jo!Vy!:V%
,out	Rt&3
%ld a	Rw!:
%se than	RH,
(with	Jp"f6H
&t mistakes	Bq!:"(-V#V"V
(of	R|#:
%th another	Jt!hi#F
(it	Ri!H
(nothing	Rw#O
(repeating	Rt%3
(sending	Rx!,
#uld 401	Rs%:
(a	Rl!,
)dvise	Rh"3
)nd	Rh%,
*nounce	Rn"f
)sk	Rb!,
(be	6%,',%,5&(,?,%,%:,A*f&3%O6H%A#3#O#f1m+,#3838m!{""A-V
*come	Rq&,
*gin	Rb#,
)reak	J],Q3
)uild	R&,
(change	Rt"3
)ount	Rd#O
(do	Jl!V^3
(end	JJ,l!:
)xceed	Rv#3
(fail	Rm!f
(get	Ru#A
)ive	Ri!H
)o	Jk"O%fLO
(have	:k!:)V%^*H(3*,!3!H,:"H"O'3%37f#:]A
)ide	Rc!,
(know	R",
`)
