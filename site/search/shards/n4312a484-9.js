sitegenSearch("n4312a484-9",`!yearly check	Rt#?
&s and	Rd%:
(it	Rf#f
(that	Rf!^
#s 401	Re!,
&adding	Rx"&
'fter	Ff#&#&"&'&
'nd	Fg!f:f1f
'utomatically	Re#&
&delete	Jc!1!:"1
'isk	Ru&?
*01	Ru&?
&is	Jh!,o#?
&made	Rg#&
&no	Ri&*
(installrecommends	Ri&*
&on	Ru"&
'ver	Ra#&
&rfc	Re#H
&so	Rh!,
&with	Fn"&#&&&=&
*out	R~"&
%terday counts	Ro!1
,or	Rr#f
+s and	Ro!3
-rate	Ro!1
#t 202	Rh!,
&404	Rl#m
&a	Jg&{!(%
'bove	Rg"H
&be	R{!,
&default	Rg&{%
&each	Rw!:
&in	R~!3
't	F',v!fW3
&mdn	Ru":
&p	Rw!?
'eople	RX,
&rfc	R{!3
&so	J{",%H
&the	Rr&3
&valid	R{&3
&with	Rm&A
&you	Rk%,
)tube	Rk%,
"ields 412	Rh"3
"ml and	Ri&3
&checks	Ri&1!8
'sv	R%,
&or	Rg&{%
&the	Ri&:
"ou a	Bg!^,%Dfm!:-V
'ccept	R{!3
(t	Rk#3
'dd	Rq&,
'nd	Bj!%":DfD,O:5O
(swer	Jh!,53
,ed	Rh!H
(y	Rj!H
're	:g!:"H)O"V.3.H%33f"3+3)3%:%&:V3H)3.:
(rive	Rh!,
's	Rf#H
(k	Jk%36H
)ed	Rl#,
&believe	Rk%:
`)
