sitegenSearch("n17a5fa78-90",`!images send	Rw!3
(examplecom rel	Rw!?
&inary api	Jm&A+&
(e the	Ri!f
%teapot in	Rj!:
,node	R_#&
0js	R_#&
#mediate 400	R{!3
#plement a	Rj":
,it	Rj%:
,the	Rp%&
+ation sitegen	Rn&%
0s of	Rx!:
+ed go	Rl#&
.java	Rl#&
.net	Rl#&
/ode	Rl#&
.php	Rl#&
.ruby	Rl#&
0st	Rl#&
.swift	Rl#&
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
#used node	Rc"&
-js	Rc"&
)php	Rc"&
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
