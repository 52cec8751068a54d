sitegenSearch("ne62c3e8e-11",`!frozen all	R|%,
)h1	R|%?
)pantheon	Rf%&
"s events	Rr&3
#events where	Rr&3
"tp and	Ro&V
"ulfilled and	Rk#:
)ing the	Rk#,
%l 200	Rh":
'and	Rn#3
(sp	Rj!O
*net	Rj!O
'beside	R?,
(ut	Rm#3
'disk	Fo!:e!He!*
'hides	Rd%:
'it	Rk&A
)s	RI3
'leaves	Rg&3
'of	Rf"H
(ne	J^:5A
(r	Fr#,.3&,
'queue	Rm#H
)ota	Rr#H
'response	Rk!^
'server	Rr#3
(s	R_%:
(tory	Rl!3
)rict	F~#3&,",
'takes	R?,
(he	Jr#ATm
(ry	RF1!8
'under	Rb",!H
#n of	R_#,
%ction 501	Rt#3
+above	Rl!A
,rrives	Rl#O
+exists	Rl#3
+for	Rl#m
+platform	R_&:
,roblem	Rl!?
+that	Jl#&"3
+with	Rt&A
#rther 104	Rx!3
*http	Ru!A
*in	Rv#:
*md	Rm&,
*name	Rb",
*partials	Rv&3
*thought	Rm#:
#ssy client	Rs"O
#ture circumstances	R_#H
)references	Rl",
+quests	Rf",
)use	Ro",
!g data	Rk!1
(urlencode	Rk!1
#rpc	Bf!&!5!<+A,fd!&!,!3J,
"ain and	Rc"3
'nothing	Rj"3
'state	Rb#O
'the	Rg"3
`)
