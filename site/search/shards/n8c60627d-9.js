sitegenSearch("n8c60627d-9",`!yes so	Rn!,
&with	Ft"&#&&&=&
*out	Re#&
%terday counts	Ru!1
,or	Rx#f
+s and	Ru!3
-rate	Ru!1
#t 202	Rn!,
&404	Rr#m
&a	Nm&{!(%
'bove	Rm"H
&be	Rb",
&default	Rm&{%
&each	R}!:
&in	Re"3
't	J',|!fW3
&mdn	R{":
&p	R}!?
'eople	R],
&rfc	Rb"3
&so	Nb#,%H
&the	Rx&3
'o	Rq&%
&valid	Rb'3
&with	Rs&A
&you	Rq%,
)tube	Rq%,
"ields 412	Rn"3
"ml and	Nn&{!"3
&checks	Ro&1!8
'sv	R%,
&or	N2,|%{%
&sg008	Rn&3
&the	Ro&:
"ou a	Bm!f,%Dfm!:-V
'ccept	Rb"3
(t	Rq#3
'dd	Rw&,
'nd	Bp!%":DfD,O:5O
(swer	Nn!,53
,ed	Rn!H
(y	Rp!H
're	:m!:"H)O"V.3.H%33f"3+3)3%:%&:V3H)3.:
(rive	Rn!,
's	Rl#H
(k	Nq%36H
)ed	Rr#,
&believe	Rq%:
'uild	Nl!,-:
(t	Rg"f
(y	Rm%:
&call	Nk"fK3
(n	6m!O#%%%%%#,#O#H(3!f'f#3Im.:(:%V:,-%#34H#,
)not	>m!O)A'O3f03+313"3"3e!%
(re	Rm!f
'hange	Jq!%&3Z:
,d	Ru#f
(oose	Ru&%!3
)se	Rb',
'losed	Rs#3
'ompare	R{#m
(ntrol	Rz!3
(uld	R}"f
`)
