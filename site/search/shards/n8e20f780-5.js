sitegenSearch("n8e20f780-5",`!strikethrough footnotes	Ru&%
&ng 404	Rt&3
)a	Rl&O
*nd	R_'3
*pplication	Ry"H
*s	Rc#:
)map	Rs&,
)or	R~"f
)registry	Rl&"
+lated	Rl&O
)summary	Rl&O
)text	Rl&O
)values	R0,
(s dates	R~&%
*stay	R_',
&p the	R|#:
'e errors	Nu"f6:
)is	Rj#:
)lists	Ru"f
'ped or	Rw"t
%ong comparison	R_#H
)e	Ry!V
*tag	Ry!V
)one	Rm#3
)signal	Jx!V4:"f
)validator	Rf":
%uck mail	Rz%3
)through	Ru&H
'ture has	Ry#:
,text	Ru&{"
+d data	R|&V
,data the	R|&V
#ubs a	Rr#H
#yle 3f2a1c9b	Nv&[(A
(a	Rc!,
)nd	Ru&{"
(css	Nc!3{#,!3!:!A
(goes	Ru&{"
(inside	R|&3
(of	Nq!:c#O
(request	Rv#A
(script	Rq&[
)heet	Nq&m-:!A
'3f2a1c9bcss and	R|&A
'css copies	R|&:
+icon	R|&,
/svg	R|&,
,s	R|&:
+the	R|&3
+wherever	R|&A
's and	Rv&^
)changed	Rx&3
)forms	Ru&{"
)lists	Rn&A
)scripts	Rv&,!f
)that	NK,r%V
+e	R|&V
*ools	Rn&O
.css	Rn&O
(heet href	Jc!1<?a#8
-script	R}!3
`)
