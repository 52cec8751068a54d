sitegenSearch("n28120bb5-1",`!yandex 420	Re&&
)market	Je&&"&
)ru	Rf&?
)which	Re&3
(s api	Rf&:
#rn without	Rq&f
"ear 2026	F}!?1?r",
+329	R}&,
(71821	R}&:
'and	R~%3
'everything	Rn&:
'for	Ri!:
'month	R03
'pages	Rr&^
&ly check	Rv#?
&s and	Rf%:
(it	Rh#f
(that	Rh!^
#s 401	Rg!,
&adding	Rz"&
'fter	Fh#&#&"&'&
'nd	Fi!f:f1f
'utomatically	Rg#&
&delete	Je!1!:"1
'isk	Rw&?
*01	Rw&?
&is	Jj!,o#?
&made	Ri#&
&no	Rk&*
(installrecommends	Rk&*
&on	Rw"&
'r	Rv&3
'ver	Rc#&
&rfc	Rg#H
&so	Rj!,
&with	Fp"&#&&&=&
*out	Ra#&
%terday counts	Rq!1
,or	Rt#f
+s and	Rq!3
-rate	Rq!1
#t 202	Rj!,
&404	Rn#m
&a	Ji&{!(%
'bove	Ri"H
&be	R}!,
&default	Ri&{%
&each	Ry!:
&in	Ra"3
't	F',x!fW3
&mdn	Rw":
&p	Ry!?
'eople	RZ,
&rfc	R}!3
&so	J}",%H
&the	Rt&3
'o	Rm&%
&valid	R}&3
&with	Ro&A
&you	Rm%,
)tube	Rm%,
"ields 412	Rj"3
"ml and	Rk&3
&checks	Rk&1!8
'sv	R%,
&or	Ri&{%
&the	Rk&:
`)
