sitegenSearch("na727ea61-7",`!iis every	Ro%3
&for	Ro%3
&sends	R{":
&we	Ro%3
"l and	Re"H
%https	Rr!F
"m a	Jj!:V(!,!:!h
&nd	Rc":
%diffe	Rc"?
%feed	Rc":
%stands	Rc",
%then	Rc"3
(y	Rc"H
%used	Fh!3*34(!:!?V3
%which	Rc"3
#age a	Rn&O
(formats	R|!3
(is	R|"H
)t	R{"H
(jpeg	Rz"?
(lies	Rn&{!
(of	Ri&*
(registry	Ri&8
0exampleorg	Ri&8
(to	Ji&&&A
's and	R#,
*re	Rn&{!
)example	Rw!?
)made	R|!,
)send	Rw!3
(examplecom rel	Rw!?
&inary api	Jm&A+&
(e the	Ri!f
%teapot in	Rj!:
#mediate 400	R{!3
#plement a	Rj":
,it	Rj%:
,the	Rp%&
+ation sitegen	Rn&%
0s of	Rx!:
+s rfc	Rq#3
-the	Rj#H
%ort a	Rb%3
)base64	Rk!T
)etc	Rl&1
)or	Rz!3
)parsedate	Rq!?
2todatetime	Rq!?
)random	Rq!?
(ant warning	Rn&^
"n 0.2.7	Rj!3
%1	Rk!M
&997	Ri",
(9	Jv!&43
%2007	Rv!&
'10	Rk%,
(1	Rc&:
(2	Rc&,
(4	Ji"3d!,
(7	R_#f
(9	Re%3
'22	R_#f
(3	Re%3
%429	Rn#f
%503	Rn#f
`)
