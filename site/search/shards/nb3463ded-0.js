sitegenSearch("nb3463ded-0",`!rest open	Rs!^
+api	Rs!^
'range	Rk%,
(fc	Rz",
'says	Rm!,
'the	Rf&m
'with	Rx!:
&art a	Rn#3
+s	R{!H
*cloudflared	Rf%8
*ends	Rf!H
*is	R~#:
*prometheus	Ro!3
)ing the	Rm#H
&ore the	J):w#:
)d at	Rg!:
&rictions on	Rd&&!,
&s on	Rn%,
%ubmit so	Rv",
&lt 204	Rs!,
)303	Rr!:
)and	Rc"H
)be	Jp!3+&
)can	Rg"O
)either	R{!:
)for	Jy!f)3
)has	Jg&H7V
)is	B{!37353o!3#3
)later	Ji!,h!H
)of	Jy!,/3
)page	Rk"3
*er	Js!H/f
)the	Jg"3t":
*oo	Ry!H
)when	Rs!A
*ith	J{!f?:
(s and	Rg&H
,swer	Rq"h
*come	Rt&,
*of	Ra"O
*to	Rg&H
*which	Rf"f
&mable media	Rj%&!3
,requests	Rj%&
,upload	Rx!&
2s	Fx!,c!&2:"&!:
'e a	Jx!3F:
*nd	Rx!:
)from	Rx!O
)incomplete	Jx!Ht!(!,!?
*t	Rx!3
(d a	Rp!,
*if	Rx!&
+t	Rj%&
*later	Rh!O
*where	R_"3
(incomplete whose	Rk%,
(s a	R_":
*uploads	Rx!:
'ing means	R}"f
+uploads	Rx!:
+without	J_"H?H
'ption supported	Fh!O*,*(!?
`)
