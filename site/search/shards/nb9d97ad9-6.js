sitegenSearch("nb9d97ad9-6",`!yaml which	RK:
(ithout	Re!,
(ould	Ry&:
'yet	Rk&{%
(ml	J%,h&{%
#ndex 420	Rg&&
)market	Jg&&"&
)ru	Rh&?
)which	Rg&3
(s api	Rh&:
#rn without	Rs&f
"ear 2026	J_"?1?r",
+329	R_',
(71821	R_':
'and	Ra&3
'everything	Rp&:
'for	Rk!:
'month	R03
'pages	Rt&^
&ly check	Rx#?
&s and	Rh%:
(it	Rj#f
(that	Rj!^
#s 401	Ri!,
&adding	R|"&
'fter	Fj#&#&"&'&
'nd	Jk!f:f1f
'utomatically	Ri#&
&delete	Jg!1!:"1
'isk	Ry&?
*01	Ry&?
&is	Jl!,o#?
&made	Rk#&
&no	Rm&*
(installrecommends	Rm&*
&on	Ry"&
'r	Rx&3
'ver	Re#&
&rfc	Ri#H
&so	Rl!,
&with	Fr"&#&&&=&
*out	Rc#&
%terday counts	Rs!1
,or	Rv#f
+s and	Rs!3
-rate	Rs!1
#t 202	Rl!,
&404	Rp#m
&a	Jk&{!(%
'bove	Rk"H
&be	R_",
&default	Rk&{%
&each	R{!:
&in	Rc"3
't	J',z!fW3
&mdn	Ry":
&p	R{!?
'eople	R[,
&rfc	R_"3
&so	J_#,%H
&the	Rv&3
'o	Ro&%
&valid	R_'3
&with	Rq&A
&you	Ro%,
)tube	Ro%,
"ields 412	Rl"3
`)
