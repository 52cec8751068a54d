sitegenSearch("n6326845e-14",`!room is	Rx#f
(t	Rm&3
'left	J21%1%1
'of	Rm&3
'there	Rx#3
(o	Fl!O#H*Hd!&
'web	Ra#3
*dav	Ra#3
%t any	Rn&V
(ssets	Nc!,!1{#8!A
'below	Rz&A
'headers	Rr&A
(olds	Rz&A
'multistatus	Rg",
'of	Np&A,:
(r	R|&V
'percent	Rw&,
.encoded	Rw&,
'rights	Rq&,
'srv	Rr&*!1
'the	R|&V
'with	RF,
#tated at	Rc%:
#ugher many	Ra#:
%nd and	Nl"HQ,
(change	R5:
(in	Rl"H
)t	Nt%:FO
(number	Rq!A
(tls	R_&:
)rip	Fx!H!m#H5:>,
,s	Rq"H
%te a	Ru!:
)nd	Nl!3+,
)s	Rg%3
(by	Rb%:
(causes	Ro!:
(file	Rw"3
)or	Rw"t
(is	Ju!,*AY3
(of	Rs%3
)ut	Rr#H
(that	Nx"f;H
)o	Rg%,!3
)raffic	Ro"H
(where	Ru!,!A
'r between	Rg%,
)finds	Rx"H
)in	Rj%&
)of	Ri%3
)sends	Nj%363
)which	Ni%&7&
(s own	R~%3
's have	Rg%3
*ide	Ru!A
)without	Rs%:
&ines wrong	Ri%8
(g as	Rs",
*found	Rg#H
*http	Ra%:
)httpxffheaderprocessingmode tells	Ra%:
#w about	Rk!:
'nd	Nl&m13
&errors	Rm!3
`)
