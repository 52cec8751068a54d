sitegenSearch("n5b412a89-1",`!strip the	Rx#:
'e errors	Jq"f6:
)is	Rf#:
)lists	Rq"f
'ped or	Rs"t
%ong comparison	R{"H
)e	Ru!O
*tag	Ru!O
)one	Ri#3
)signal	Ft!V4:"f
)validator	Rb":
%uck mail	Rv%3
)through	Rq&H
'ture has	Ru#:
,text	Rq&{"
+d data	Rx&V
,data the	Rx&V
#ubs a	Rn#H
#yle 3f2a1c9b	Jr&[(A
(a	Ra!,
)nd	Rq&{"
(css	Ja!3y#,!3!:!A
(goes	Rq&{"
(inside	Rx&3
(of	Jm!:c#O
(request	Rr#A
(script	Rm&[
)heet	Jm&m-:!A
'3f2a1c9bcss and	Rx&A
'css copies	Rx&:
+icon	Rx&,
/svg	Rx&,
,s	Rx&:
+the	Rx&3
+wherever	Rx&A
's and	Rr&^
)changed	Rt&3
)forms	Rq&{"
)lists	Rj&A
)scripts	Rr&,!f
)that	JJ,o%V
+e	Rx&V
*ools	Rj&O
.css	Rj&O
(heet href	Fa!1:?a#8
-script	Ry!3
"ub and	Rq&{"
&path	Jg!Hq#%
%ject alt	Rf%8
*begin	Rg&:
*issuer	Rf%8
%mission should	Ri"O
't again	Ro%:
)the	Ra":
(ted d	Rc"?
,with	Ri"3
)ing a	Ri"h
%path and	Rv&%
*of	Rg!H
%scription that	Rv#H
`)
