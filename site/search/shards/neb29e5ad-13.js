sitegenSearch("neb29e5ad-13",`!15.4.3 and	Rf":
)cacheable	Rf"&
'4 a	Rg"f
)cacheable	Rg"&
)that	Rg",
'5 cacheable	Rh"&
)so	Rh"3
'6 cacheable	Ri"&
)rfc	Rh!:
'7 cacheable	Rj"&
)in	Rj",
'8 cacheable	Rk"&
'9 cacheable	Rl"&
)such	Rl":
)unlike	Rl",
%5 rfc	Ji!f%%
&.1 cacheable	Rm"&
)it	Rm",
(0 a	Rv"f
*cacheable	Rv"&
(1 cacheable	Rw"&
*the	Rw",
(2 cacheable	Rx"&
(3 cacheable	Ry"&
*this	Ry",
(4 cacheable	Rz"&
*older	Rz",
*the	Rn!t
(5 cacheable	R{"&
*it	R{",
(6 cacheable	R|"&
*it	R|",
(7 cacheable	R}"&
*never	R_"3
(8 cacheable	R~"&
*only	R~",
(9 cacheable	R_#&
'2 and	Rn!V
)cacheable	Rn"&
)for	Rn":
)o	Rs!t
*auths	Rs!t
(0 and	Rh!V
*browsers	Ra#:
*cacheable	Ra#&
*if	Ra#3
*nothing	Ra#,
(1 and	Rn!t
*cacheable	Rb#&
*in	Rb#,
(2 because	Rf#,
*cacheable	Rf#&
'3 cacheable	Ro"&
)services	Ro",
'4 browsers	Rp":
)cacheable	Rp"&
)it	Re!H
)the	Rn"f
`)
