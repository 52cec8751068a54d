sitegenSearch("n7bbedef9-6",`!strictly so	RM,
(transportsecurity header	Ro"f
&ke it	Ri%:
(s seems	Rr%3
(through and	Rs&%
0footnotes	Rs&%
&ng 404	Rr&3
)and	R}&3
*pplication	Rw"H
*s	Ra#:
)map	Rq&,
)names	R0,
)or	R|"f
)registry	Rj&"
+lated	Rj&O
)summary	Rj&O
)text	Rj&O
(s dates	R|&%
*stay	R}&,
&p the	Rz#:
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
`)
