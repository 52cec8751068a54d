sitegenSearch("na76082d3-1",`!worked and	R~!f
)but	J|!&c!,
)in	Rs!%
)on	Rq%3
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
+t	Ro&[
*on	Jw!,f",
*redirects	Rj"H
*to	Rq&*
*with	Jm!(m#(
&s as	Rt&3
)t	Jg%:Ef
(cannot	Rp"m
(each	Rl"H
)verywhere	Rc"3
(for	FQ36,L3>H
(general	Rr"H
/purpose	Rr"H
(in	Fa&,)O+3
)t	Rk!m
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
`)
