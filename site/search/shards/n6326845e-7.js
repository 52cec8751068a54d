sitegenSearch("n6326845e-7",`!rest the	Rl&m
'with	R~!:
&art a	Rt#3
+s	Rb"H
*cloudflared	Rl%8
*ends	Rl!H
*is	Re%:
*prometheus	Ru!3
)ing the	Rs#H
&ore the	N):}#:
)d at	Rm!:
&rictions on	Rj&&!,
&s on	Rt%,
%ubmit so	R|",
&lt 204	Ry!,
)303	Nx!:",
)and	Ri"H
)be	Nv!3+&
)can	Rm"O
)either	Rb":
)for	N_"f)3
)has	Nm&H7V
)is	Bb"37353o!3#3
)later	No!,h!H
)of	N_",/3
)page	Rq"3
*er	Ny!O/f
)the	Nm"3t":
*oo	R_"H
)when	Ry!H
+ile	R|"H
*ith	Nb"f?:
(s and	Rm&H
,swer	Rw"h
*come	Rz&,
*of	Rg"O
*to	Rm&H
*which	Rl"f
&mable media	Rp%&!3
,requests	Rp%&
,upload	R~!&
2s	F~!,c!&2:"&!:
'e a	N~!3F:
*nd	R~!:
)from	R~!O
)incomplete	N~!Ht!(!,!?
*t	R~!3
(d a	Rv!,
*if	R~!&
+t	Rp%&
*later	Rn!O
*where	Rf"3
(incomplete whose	Rq%,
(s a	Rf":
*uploads	R~!:
'ing means	Rd#f
+uploads	R~!:
+without	Nf"H?H
'ption supported	Jn!O*,*(!?
#tried and	Rz&3
*request	Ru!A
`)
