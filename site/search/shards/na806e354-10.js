sitegenSearch("na806e354-10",`!scripts request	Jw!m}!&#&
*screen	Rw&:
+tyles	Jn&A){""^
*taken	Rc",
+hat	R|&V
,e	Bq!^5:s"V":'V
*values	R_',
+iew	Rn&O
.js	Rn&O
*when	R_'H
-ther	R|&V
,ich	Ru%&
,ole	Rn&,
%olls by	Nu&:(,
#ss less	Ru&m
"dk do	R}#:
"earch a	Jb!:r!A],
*nd	By!3Y3*:T,0V
+swers	Rz&,
*pi	Ri&&!,
*re	Rr&:
+ticles	Rv&:
)belongs	Rz&%
*ox	Rb&:
)central	6x!H!V!m):#:":":):":!f":":%:":#:":":!H":!m&:#:!f2:#:":":":":!m":
*onsole	N_":9m
)default	Rn&,
)each	R|&,
*ngine	Np#,E:
/s	B9,t!H*:+h8:!mZ,0V
*xists	Rw"f
)false	Rz&%
*inds	Re!,
*lag	R|&V
*or	FL,2,4^n#V
+und	Rm&{&
*rom	Rq!f
)has	Rj"H
)id	Rb#?
*f	Rg%V
*ndex	Rz&A
.es	Rk",
.js	Rz&A
*s	Rx&,
)json	Ri&?
)of	Rz&(
)page	Nz&3#V
*roducts	Rr#?
)q	Fw!1!85HD?n!,
)r	Rw!8
*anking	Rl"h
*esult	Rw"3
*fc	Ry!3
)shards	Rz&A
)the	R|&V
,ir	R{&H
*oo	Rm&"
*witter	Ri&?
)use	Rr#?
)was	Rb#3
*hat	Rt&A
`)
