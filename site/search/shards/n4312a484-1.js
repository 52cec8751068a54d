sitegenSearch("n4312a484-1",`!work for	Re&,
(rom	Rx&%
'goes	Rv!H
'happens	Ra"f
)s	Ru",
'in	Fo#V4HG,
(s	>h!,!3&H,,%3!H#&!:#H=H6A
(t	Jq"fs!3
)self	Rk!A
'may	Fk!:2,TA4&
(ust	R{%:
'nginx	Ru"f
'of	Fs!OG,o!3
(n	B3,@&E3h"3-^
(r	Rh!,
(ut	R}"3
*lasts	R{!3
'refuse	Rr!O
)peating	Rk#f
'takes	Jv!3@3
(hat	Jh!O-C
)ere	Rv&3
(o	Rh":
)kens	Re!%
)morrow	Rg!:
)o	Rh&^
(ree	Rs&:
(wice	Ro#:
'under	Re#H
'was	Fn!:^,8:
(ithout	Rd#f
&dir site	Ri&*
+ource	Ri&*
&ed accept	R|"3
*nd	R~!f
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
`)
