sitegenSearch("n0093c615-11",`!string 404	Rn&3
)and	Ry&3
*pplication	Rs"H
*s	R|":
)map	Rm&,
)names	R0,
)or	Rx"f
)registry	Rf&"
+lated	Rf&O
)summary	Rf&O
)text	Rf&O
(s dates	Rx&%
*stay	Ry&,
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
)through	Ro&H
'ture has	Rs#:
,text	Ro&{"
+d data	Rv&O
,data the	Rv&O
#ubs a	Rl#H
#yle 3f2a1c9b	Jp&[(:
(a	R^,
)nd	Ro&{"
(css	J^3y#,!3!:
(goes	Ro&{"
(inside	Rv&3
(of	Jk!:c#O
(request	Rp#A
(script	Rk&[
)heet	Jk&m-:
'3f2a1c9bcss and	Rv&:
'css icon	Rv&,
/svg	Rv&,
+the	Rv&3
+wherever	Rv&:
's and	Rp&^
)changed	Rr&3
)forms	Ro&{"
)lists	Rh&A
)scripts	Rp&,!f
)that	JJ,m%O
+e	Rv&O
*ools	Rh&O
.css	Rh&O
(heet href	J^1:?
-script	Rw!3
"ub and	Ro&{"
&path	Je!Hq#%
%ject alt	Rd%8
*begin	Re&:
`)
