sitegenSearch("n8c60627d-1",`!worker dies	Rd%3
)has	R{%O
)picks	Rb"f
)that	Rf%3
(s and	Rj&:
*give	Rj%3
*produce	Nq!:z!&
*that	Ru#f
&flow commands	Rp&A
*s site	Ro&3
0yml	Ro&3
&ing as	Rm#H
+t	Ru&[
*on	N}!,f",
*redirects	Rp"H
*to	Rw&*
*with	Ns!(m#(
&s as	Rz&3
)t	Nm%:Ef
(cannot	Rv"m
(each	Rr"H
)verywhere	Ri"3
(for	FR3;,L3>H
(general	Rx"H
/purpose	Rx"H
(in	Jg&,)O+3
)t	Rq!t
(on	B|!&u!:1:4%':
*ce	RK:
*ly	Nw!%Q:
)ver	Rl!:
(parts	Rm&{'
(since	R{",
)o	Ru"&
)traight	Ra"3
(then	Rw"t
+re	Rt%V
*is	R_#:
(under	Rz&%
(when	Rn&,
*ile	RN,
)ith	Jq!Vy!:V%
,out	Rv&3
%ld a	Ry!A
%se than	RI,
(with	Nr"f6H
&t mistakes	Bs!:"(-V#V"V
(of	R~#:
%th another	Nv!hi#F
(it	Rk!H
(nothing	Ry#O
(repeating	Rv%3
(sending	Rz!,
#uld 401	Ru%:
(a	Rn!,
)dvise	Rj"3
)nd	Rj%,
*nounce	Rp"f
)sk	Rc!,
(be	6%,',%,',1&(,?,%,&:,A*f&3%O6H%A#3#O#f1m+,#3838m!{""A-V
*come	Rs&,
`)
