sitegenSearch("n01807bc9-13",`!root any	Rl&V
(ssets	Jb!,!1z#8!A
'below	Rx&A
'headers	Rp&A
(olds	Rx&A
'multistatus	Re",
'of	Jn&A,:
(r	Rz&V
'percent	Ru&,
.encoded	Ru&,
'rights	Ro&,
'srv	Rp&*!1
'the	Rz&V
'with	RE,
#tated at	Ra%:
#ugher many	R~":
%nd and	Jj"HQ,
(change	R4:
(in	Rj"H
)t	Jr%:FO
(number	Ro!A
(tls	R}%:
)rip	Fv!H!m#H5:>,
,s	Ro"H
%te a	Rs!:
)nd	Jj!3+,
)s	Re%3
(by	R_%:
(causes	Rm!:
(file	Ru"3
)or	Ru"t
(is	Js!,*AY3
(of	Rq%3
)ut	Rp#H
(that	Jv"f;H
)o	Re%,!3
)raffic	Rm"H
(where	Rs!,!A
'r between	Re%,
)finds	Rv"H
)in	Rh%&
)of	Rg%3
)sends	Jh%363
)which	Jg%&7&
(s own	R|%3
's have	Re%3
*ide	Rs!A
)without	Rq%:
&ines wrong	Rg%8
(g as	Rq",
*found	Re#H
*http	R~#:
)httpxffheaderprocessingmode tells	R~#:
#w about	Ri!:
'nd	Jj&m13
&errors	Rk!3
&has	JF,!3n%:
&in	Jx&3"3
's	Jj&m+:
&makes	Rs&:
(y	Rs&:
&needs	Jf!,u#:#O
&of	Fj&m#H'3#:
`)
