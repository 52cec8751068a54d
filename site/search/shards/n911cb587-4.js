sitegenSearch("n911cb587-4",`!room can	Rr#,
'for	Jd!,J,
'if	Rv%:
(s	Rr#f
(t	Rg&3
'left	J41%1
'of	Rg&3
'there	Rr#3
(o	Ff!O#H*Hd!&
'web	Rz"3
*dav	Rz"3
%t any	Rh&V
(ssets	J^,!1x#:
'below	Rs&A
'headers	Rl&A
(olds	Rs&A
'multistatus	Ra",
'of	Rs&:
(r	Ru&O
'percent	Rp&,
.encoded	Rp&,
'rights	Rk&,
'srv	Rl&*!1
'the	Ru&O
'with	RE,
#tated at	R|#:
#ugher many	Rz":
%nd and	Jf"HQ,
(change	R4:
(in	Rf"H
)t	Jn%:EO
(number	Rk!A
(tls	Ry%:
)rip	Fr!H!m#H5:>,
,s	Rk"H
%te a	Ro!:
)nd	Jf!3+,
)s	Ra%3
(by	R{#:
(causes	Ri!:
(file	Rq"3
)or	Rq"t
(is	Fo!,*AY3
(of	Rm%3
)ut	Rl#H
(that	Jr"f;H
)o	Ra%,!3
)raffic	Ri"H
(where	Ro!,!A
'r between	Ra%,
)finds	Rr"H
)in	Rd%&
)of	Rc%3
)sends	Jd%363
)which	Jc%&7&
(s own	Rx%3
's have	Ra%3
*ide	Ro!A
)without	Rm%:
&ines wrong	Rc%8
(g as	Rm",
*found	Ra#H
*http	Rz#:
)httpxffheaderprocessingmode tells	Rz#:
#w about	Re!:
`)
