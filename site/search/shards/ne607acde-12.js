sitegenSearch("ne607acde-12",`!root any	Rj&V
(ssets	Ja!,!1y#8!A
'below	Rv&A
'headers	Rn&A
(olds	Rv&A
'multistatus	Rc",
'of	Jl&A,:
(r	Rx&V
'percent	Rs&,
.encoded	Rs&,
'rights	Rm&,
'srv	Rn&*!1
'the	Rx&V
'with	RE,
#tated at	R~#:
#ugher many	R|":
%nd and	Jh"HQ,
(change	R4:
(in	Rh"H
)t	Jp%:FO
(number	Rm!A
(tls	R{%:
)rip	Ft!H!m#H5:>,
,s	Rm"H
%te a	Rq!:
)nd	Jh!3+,
)s	Rc%3
(by	R}#:
(causes	Rk!:
(file	Rs"3
)or	Rs"t
(is	Fq!,*AY3
(of	Ro%3
)ut	Rn#H
(that	Jt"f;H
)o	Rc%,!3
)raffic	Rk"H
(where	Rq!,!A
'r between	Rc%,
)finds	Rt"H
)in	Rf%&
)of	Re%3
)sends	Jf%363
)which	Je%&7&
(s own	Rz%3
's have	Rc%3
*ide	Rq!A
)without	Ro%:
&ines wrong	Re%8
(g as	Ro",
*found	Rc#H
*http	R|#:
)httpxffheaderprocessingmode tells	R|#:
#w about	Rg!:
'nd	Jh&m13
&errors	Ri!3
&has	JF,!3l%:
&in	Jv&3"3
's	Jh&m+:
&makes	Rq&:
(y	Rq&:
&needs	Fd!,u#:#O
&of	Fh&m)3#:
`)
