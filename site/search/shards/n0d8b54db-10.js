sitegenSearch("n0d8b54db-10",`!works cannot	Rr"m
(each	Rn"H
)verywhere	Re"3
(for	FQ38,L3>H
(general	Rt"H
/purpose	Rt"H
(in	Fc&,)O+3
)t	Rm!m
(on	Bx!&u!:1:4%':
*ce	RJ:
*ly	Js!%Q:
)ver	Rh!:
(parts	Ri&{'
(since	Rw",
)o	Rq"&
)traight	R|!3
(then	Rs"t
+re	Rp%V
*is	R{":
(under	Rv&%
(when	Rj&,
*ile	RM,
)ith	Fm!Vy!:V%
,out	Rr&3
%ld a	Ru!:
%se than	RH,
(with	Jn"f6H
&t mistakes	Bo!:"(-V#V"V
(of	Rz#:
%th another	Jr!hi#F
(it	Rg!H
(nothing	Ru#O
(repeating	Rr%3
(sending	Rv!,
#uld 401	Rq%:
(a	Rj!,
)dvise	Rf"3
)nd	Rf%,
*nounce	Rl"f
)sk	Ra!,
(be	6%,',%,5&(,=,%,%:,A*f&3%O6H%A#3#O#f1m+,#3838m!{""A-V
*come	Ro&,
*gin	R_#,
)reak	J[,P3
)uild	R&,
(change	Rr"3
)ount	Rb#O
(do	Jj!V^3
(end	JJ,j!:
)xceed	Rt#3
(fail	Rk!f
(get	Rs#A
)ive	Rg!H
)o	Fi"O%fLO
(have	:i!:)V%^*H(3*,!3!H,:"H"O'3%37f#:]A
)ide	Rb!,
(know	R",
(lack	R;,
)eave	Rt#&
)ose	R),
`)
