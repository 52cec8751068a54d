sitegenSearch("ncb866a3b-7",`!front of	:i!:#t&:!m*V%f%3)f#H1H3:%37&9:%:&:#O*:
)r	RK,
(starts	Rn&V!^
(takes	Rm%:
)hat	Rd&,
*e	Ri%3
%zen account	Nk!:L3
*ll	Rc&,
)h1	Rc&?
)pantheon	Rl%&
"s events	Rx&3
#events where	Rx&3
#harp gherkin	Ru&m
"tp and	Ru&V
"ulfilled and	Rq#:
)ing the	Rq#,
%l 200	Rn":
'and	Rt#3
(sp	Rp!O
*net	Rp!O
'beside	R@,
(ut	Rs#3
'disk	Ju!:e!He!*
'hides	Rj%:
'it	Rq&A
)s	RJ3
'leaves	Rm&3
'of	Rl"H
(ne	Nc!:7A
(r	Jx#,.3&,
'queue	Rs#H
)ota	Rx#H
'response	Rq!f
'server	Rx#3
(s	Rf%:
(tory	Rr!3
)rict	Je%3&,",
'takes	R@,
(he	Nx#ATm
(ry	RG1!8
'under	Rh",!H
#n of	Rf#,
%ction 501	Rz#3
+above	Rr!A
,rrives	Rr#O
+exists	Rr#3
+for	Rr#m
+platform	Rf&:
,roblem	Rr!?
+that	Nr#&"3
+with	Rz&A
#rther 104	R~!3
*http	R{!A
*in	R|#:
*md	Rs&,
+ove	Rv&,
*name	Rh",
*partials	R|&3
*thought	Rs#:
#ssy client	Ry"O
#ture circumstances	Rf#H
`)
