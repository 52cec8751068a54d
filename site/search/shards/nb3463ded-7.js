sitegenSearch("nb3463ded-7",`!root any	Rh&V
(ssets	J^,!1y#:
'below	Rt&A
'headers	Rl&A
(olds	Rt&A
'multistatus	Ra",
'of	Rt&:
(r	Rv&O
'percent	Rq&,
.encoded	Rq&,
'rights	Rk&,
'srv	Rl&*!1
'the	Rv&O
'with	RE,
#tated at	R|#:
#ugher many	Rz":
%nd and	Jf"HQ,
(change	R4:
(in	Rf"H
)t	Jn%:FO
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
'nd	Ru&3
&errors	Rg!3
&has	JF,!3j%:
&in	Jt&3"3
's	Jf&m+:
&makes	Ro&:
(y	Ro&:
&needs	Fb!,u#:#O
&of	Jm&3#:
'r	Jb!:u#:
`)
