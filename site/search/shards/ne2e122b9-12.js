sitegenSearch("ne2e122b9-12",`!parent leads	Ru#?
(al controls	Rs%(!,!?
(hesis that	Rq&V
%se it	Rp#H
(rfc	R}"3
(says	Rd&3
(text	Rn!?
)he	Jj%:;&
'd 400	Jj!,-3
)a	Ro"3
)is	Rd#3
)or	Rj!A
(ate to	Rs!?
+todatetime headers	Rs!?
6value	Rs!?
'r fails	Rm#H
)stopped	Ro"A
)that	Rn!A
(s disagree	R',
*exception	Ro"H
's a	Rp!m
*nd	Rn!A
)json	R_"H
&ing it	Rh"H
*stopped	Rn!H
%t a	Rb"3
(ccepts	Rx!f
(nd	Fb",!Or!:L3
(t	:x#&3&"&#&&&"&"&"&"&"&0&"&
'before	Rj#H
(ut	Rm%3
'content	Rb",
.range	Rb",
'except	Rm%V
'goes	Rp!V
'has	Jf#3H&
'if	Re&:
(n	F_#O":9:":
)stead	Rl%:
(s	Fx!A>,=:#3
(t	Rb"f
'named	R_#,
'of	6J,BO"V*%",'3(&;H(H-,%H(38,@,"A#,"&"V)%!A(3
(nce	R~&V
(r	Re",
'rfc	R~&3
'so	R}%3
(tart	Rm!,
'that	Jj!,!3]&
)e	Js!%0H
(oo	Rv&:
'urls	R@,
'was	Rf#&
'you	R(:
&ial alone	Rx&H
*content	Fj!,!3*31(!?
*in	R^:
+s	R],
*needs	R_!:
*or	Rx&H
*success	Rh!,
`)
