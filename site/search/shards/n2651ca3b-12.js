sitegenSearch("n2651ca3b-12",`!scripts that	Rz&V
,e	Fc":s"V":'V
*values	R}&,
+iew	Rl&O
.js	Rl&O
*when	R}&H
-ther	Rz&V
,ich	Rs%&
,ole	Rl&,
%olls by	Js&:(,
#ss less	Rs&m
"dk do	R{#:
"earch a	Ja!:q!A],
*nd	Fp#3*:T,0V
+swers	Rx&,
*pi	Rg&&!,
*re	Rp&:
+ticles	Rt&:
)belongs	Rx&%
*ox	R_&:
)central	6v!H!V!m):#:":":):":!f":":%:":#:":":!H":!m&:#:!f2:#:":":":":!m":
*onsole	J}!:9m
)default	Rl&,
)each	Rz&,
*ngine	Jn#,E:
/s	B8,s!H*:+h8:!mZ,0V
*xists	Ru"f
)false	Rx&%
*inds	Rd!,
*lag	Rz&V
*or	FK,2,3^n#V
+und	Rk&{&
*rom	Ro!^
)has	Rh"H
)id	R_#?
*f	Re%V
*ndex	Rx&A
.es	Ri",
.js	Rx&A
*s	Rv&,
)json	Rg&?
)of	Rx&(
)page	Rx&3
*roducts	Rp#?
)q	Fu!1!85HD?n!,
)r	Ru!8
*anking	Rj"h
*esult	Ru"3
)shards	Rx&A
)the	Rz&V
,ir	Ry&H
*oo	Rk&"
*witter	Rg&?
)use	Rp#?
)was	R_#3
*hat	Rr&A
+ether	Rz&V
*ith	R}!3
-out	J}!39h
*ords	Jk&F/:
(ed for	Jx#:b!3
+signed	R~!f
`)
