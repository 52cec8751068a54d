sitegenSearch("nf4217409-5",`!strip the	Rz#:
'e errors	Js"f6:
)is	Rh#:
)lists	Rs"f
'ped or	Ru"t
%ong comparison	R}"H
)e	Rw!O
*tag	Rw!O
)one	Rk#3
)signal	Jv!V4:"f
)validator	Rd":
%uck mail	Rx%3
)through	Rs&H
'ture has	Rw#:
,text	Rs&{"
+d data	Rz&V
,data the	Rz&V
#ubs a	Rp#H
#yle 3f2a1c9b	Jt&[(A
(a	Rb!,
)nd	Rs&{"
(css	Jb!3z#,!3!:!A
(goes	Rs&{"
(inside	Rz&3
(of	Jo!:c#O
(request	Rt#A
(script	Ro&[
)heet	Jo&m-:!A
'3f2a1c9bcss and	Rz&A
'css copies	Rz&:
+icon	Rz&,
/svg	Rz&,
,s	Rz&:
+the	Rz&3
+wherever	Rz&A
's and	Rt&^
)changed	Rv&3
)forms	Rs&{"
)lists	Rl&A
)scripts	Rt&,!f
)that	JJ,q%V
+e	Rz&V
*ools	Rl&O
.css	Rl&O
(heet href	Jb!1;?a#8
-script	R{!3
"ub and	Rs&{"
&path	Ji!Hq#%
%ject alt	Rh%8
*begin	Ri&:
*issuer	Rh%8
%mission should	Rk"O
't again	Rq%:
)the	Rc":
(ted d	Re"?
,with	Rk"3
)ing a	Rk"h
%path and	Rx&%
*of	Ri!H
%scription that	Rx#H
`)
