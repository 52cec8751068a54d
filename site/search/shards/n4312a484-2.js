sitegenSearch("n4312a484-2",`!works it	Rk!m
(on	Bv!&u!:1:4%':
*ce	RJ:
*ly	Jq!%Q:
)ver	Rf!:
(parts	Rg&{'
(since	Ru",
)o	Ro"&
)traight	Rz!3
(then	Rq"t
+re	Rn%V
*is	Ry":
(under	Rt&%
(when	Rh&,
*ile	RM,
)ith	Fk!Vy!:V%
,out	Rp&3
%ld a	Rs!:
%se than	RH,
(with	Jl"f6H
&t mistakes	Bm!:"(-V#V"V
(of	Rx#:
%th another	Jp!hi#F
(it	Re!H
(nothing	Rs#O
(repeating	Rp%3
(sending	Rt!,
#uld 401	Ro%:
(a	Rh!,
)dvise	Rd"3
)nd	Rd%,
*nounce	Rj"f
)sk	R^,
(be	6%,',8&(,;,%,%:,A*f&3%O6H%A#3#O#f1m+,#3838m!{""A-V
*gin	R}",
)reak	JY,P3
)uild	R&,
(change	Rp"3
)ount	R_#O
(do	Jh!V^3
(end	JJ,h!:
)xceed	Rr#3
(fail	Ri!f
(get	Rq#A
)ive	Re!H
)o	Fg"O%fLO
(have	:g!:)V%^*H(3*,!3!H,:"H"O'3%37f#:]A
)ide	R_!,
(know	R",
(lack	R;,
)eave	Rr#&
)ose	R),
(make	Fu"O"O_!,
)end	Jk&O%3
(need	Rl#,
*ver	R[,
)ot	>g!:,t',.:B:8AH&*A/A
(open	Ro"H
)therwise	Jq!t,f
)utlive	Rr#O
)verwrite	R@,
`)
