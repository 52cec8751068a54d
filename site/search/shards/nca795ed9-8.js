sitegenSearch("nca795ed9-8",`!strong e	Rs!O
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
'css icon	Ru&,
/svg	Ru&,
+the	Ru&3
+wherever	Ru&:
's and	Ro&^
)changed	Rq&3
)forms	Rn&{"
)lists	Rh&A
)scripts	Ro&,!f
)that	JJ,l%O
+e	Ru&O
*ools	Rh&O
.css	Rh&O
(heet href	J^1:?
-script	Rw!3
"ub and	Rn&{"
&path	Je!Hp#%
%ject alt	Rd%8
*begin	Re&:
*issuer	Rd%8
%mission should	Rg"O
't again	Rm%:
)the	R~!:
(ted d	Ra"?
,with	Rg"3
)ing a	Rg"h
%path and	Rs&%
*of	Re!H
%scription that	Rt#H
&titute because	Rx%:
#cceed a	Rw#V
+fter	Ri!:
*but	R{!3
*if	Rf#,
+n	Rf!,
*or	Js!H/f
)ed and	Fy!&"&%&
`)
