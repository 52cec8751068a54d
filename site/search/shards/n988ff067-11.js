sitegenSearch("n988ff067-11",`!string summary	Rf&O
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
*issuer	Rd%8
%mission should	Rg"O
't again	Rm%:
)the	R~!:
(ted d	Ra"?
,with	Rg"3
)ing a	Rg"h
%path and	Rt&%
`)
