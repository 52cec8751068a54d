sitegenSearch("nef4107da-13",`!host what	Rp&%
)ile	Ro#:
(ill	Rw&%
(ww	>z#?&?%?#?%?"?%?&?%?%?CT
*examplecom	Bz#?&?%?#?%?"?/?
1org	Jk%?MT
*googleapiscom	Ro%?
*linkedincom	Rr%?
&config caddy	Rp&1
-nginx	Jk&"'*
-reminds	Rp&:
-server	Rk&d
&ile server	Rm"H
'ng 406	Rw"f
*at	Rj%3
*companies	Rk%,
0y	Je%3!V=&
*has	Rk%&
*with	Rw#f
&s a	Rl&,
)zure	Rp&%!A
(belong	Rx"f
(default	Rl&,
*scribe	Rw"f
)o	Jo&f'^
(how	Rr&A
(in	Rt&,
)t	Rw"f
(make	Rt&&
(name	Rs&V
(outside	Rh%3
(policy	Ro"f
(read	Rt&^
(such	Rp&:
(take	Rt&V
)hat	Je#fi!,&%
*e	Re#f
(what	Ro&^
#tel an	Ri!A
(or	Jl!VM3
's or	Ry#,
#ur 503	Rp#3
'after	Rr#A
'before	Rs!:
'compare	Rv#H
'for	Rk!:
'is	Rl%3
'later	Rk!:
'or	Rl#3
'ssl	R{#3
'while	Rk!:
&s are	Rq%3
)t	Rk#?
(in	Jz"?%?
(of	Rt"f
(rather	Rr#m
(spent	Ri!%
(when	R{#3
%se has	R{&8!?
(rules	Rn#H
(such	Rn#3
#w 301	Rv!&
`)
