sitegenSearch("n7c2105ef-73",`!rings for	Rn!3
#se in	Rn#f
'of	Ri#V
%k 4xx	Re#&
&s the	Rh!:
&y a	Rx&3
"m f	Rk!M
%rf	Ri&*
"obot 403	R_#3
(not	Rp!O
's down	R_#V
)og	Ru&3
+type	Ru&3
)txt	Jk&f&,
)understand	R_#3
(txt a	Rk&f
-ll	Ro&,
#le of	Ro#3
(r	Rp"3
&s have	Ri#f
(or	Rp"H
#om can	Rr#,
'for	Jd!,J,
'if	Rv%:
(s	Rr#f
'left	J41%1
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
(life	RS&
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
`)
