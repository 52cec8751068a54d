sitegenSearch("n86177ae2-13",`!worked on	Rq%3
)when	Rh%3
'r dies	R}#3
)has	Ru%O
)picks	R{!f
)that	R_%3
(s and	Rd&:
*give	Rd%3
*produce	Jk!:z!&
*that	Ro#f
&flow commands	Rj&A
*s site	Ri&3
0yml	Ri&3
&ing as	Rg#H
+t	Rn&[
*on	Jw!,f",
*redirects	Rj"H
*to	Rp&*
*with	Jm!(l#(
&s as	Rs&3
)t	Jg%:Ef
(cannot	Rp"m
(each	Rl"H
)verywhere	Rc"3
(for	FQ36,L3>H
(general	Rr"H
/purpose	Rr"H
(in	Fa&,)O*3
)t	Rk!m
(on	Bv!&u!:1:4%&:
*ce	RJ:
*ly	Jq!%Q:
)ver	Rf!:
(parts	Rg&{&
(since	Ru",
)o	Ro"&
)traight	Rz!3
(then	Rq"t
+re	Rn%V
*is	Ry":
(under	Rs&%
(when	Rh&,
*ile	RM,
)ith	Fk!Vy!:U%
,out	Ro&3
%ld a	Rs!:
%se than	RH,
(with	Jl"f6H
&t mistakes	Bm!:"(-V#V"V
(of	Rx#:
%th another	Jp!hh#F
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
`)
