sitegenSearch("na9b07f75-12",`!strict cloudflare	Rd%,
*ontent	Rs&%
0securitypolicy	Rs&%
)readers	R{&3
)so	J~#3&,
)transport	Rk"f
)where	Rx%:
*ith	Rd%3
(er choice	R{&3
+than	Rh#O
(ly and	Rd%3
+by	Rx&,
+so	RM,
(transportsecurity header	Rk"f
&ke it	Re%:
(s seems	Rn%3
(through and	Rn&%
0footnotes	Rn&%
&ng 404	Rm&3
)and	Rx&3
*pplication	Rs"H
*s	R|":
)names	R0,
)or	Rx"f
)registry	Rf&"
+lated	Rf&O
)summary	Rf&O
)text	Rf&O
(s dates	Rw&%
*stay	Rx&,
&p the	Rv#:
'e errors	Jo"f6:
)is	Rd#:
)lists	Ro"f
'ped or	Rq"t
%ong comparison	Ry"H
)e	Rs!O
*tag	Rs!O
)one	Rg#3
)signal	Fr!V4:"f
)validator	R_":
%uck mail	Rt%3
)through	Rn&H
'ture has	Rs#:
,text	Rn&{"
+d data	Ru&O
,data the	Ru&O
#ubs a	Rl#H
#yle 3f2a1c9b	Jo&[(:
(a	R^,
)nd	Rn&{"
(css	J^3x#,!3!:
(goes	Rn&{"
(inside	Ru&3
(of	Jk!:c#O
(request	Rp#A
(script	Rk&[
)heet	Jk&m,:
'3f2a1c9bcss and	Ru&:
`)
