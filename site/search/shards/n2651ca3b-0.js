sitegenSearch("n2651ca3b-0",`!rings for	Rr!3
#se in	Rr#f
'of	Rm#V
%ks the	Rl!:
&y a	R}&3
"m f	Ro!M
%rf	Rm&*
"obot 403	Rd#3
(not	Rt!O
's down	Rd#V
)og	Rz&3
+type	Rz&3
)txt	Jo&f',
)understand	Rd#3
(txt a	Ro&f
-ll	Rt&,
#le of	Rs#3
(r	Rt"3
&s have	Rm#f
(or	Rt"H
#om can	Rv#,
'for	Jh!,J,
'if	Rz%:
(s	Rv#f
(t	Rk&3
'left	J41%1
'of	Rk&3
'there	Rv#3
(o	Fj!O#H*Hd!&
'web	R~"3
*dav	R~"3
%t any	Rl&V
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
`)
