sitegenSearch("n037c57fe-0",`!frozen all	Ra&,
)h1	Ra&?
)pantheon	Rj%&
"s events	Rv&3
#events where	Rv&3
"tp and	Rs&V
"ulfilled and	Ro#:
)ing the	Ro#,
%l 200	Rl":
'and	Rr#3
(sp	Rn!O
*net	Rn!O
'beside	R?,
(ut	Rq#3
'disk	Js!:e!He!*
'hides	Rh%:
'it	Ro&A
)s	RI3
'leaves	Rk&3
'of	Rj"H
(ne	Jb!:6A
(r	Jv#,.3&,
'queue	Rq#H
)ota	Rv#H
'response	Ro!^
'server	Rv#3
(s	Rd%:
(tory	Rp!3
)rict	Jc%3&,",
'takes	R?,
(he	Jv#ATm
(ry	RF1!8
'under	Rf",!H
#n of	Rd#,
%ction 501	Rx#3
+above	Rp!A
,rrives	Rp#O
+exists	Rp#3
+for	Rp#m
+platform	Rd&:
,roblem	Rp!?
+that	Jp#&"3
+with	Rx&A
#rther 104	R|!3
*http	Ry!A
*in	Rz#:
*md	Rq&,
+ove	Rt&,
*name	Rf",
*partials	Rz&3
*thought	Rq#:
#ssy client	Rw"O
#ture circumstances	Rd#H
)references	Rp",
+quests	Rj",
)use	Rs",
!g data	Ro!1
(urlencode	Ro!1
#rpc	Bj!&!5!<+A,fd!&!,!3J,
"ain and	Rg"3
'nothing	Rn"3
'state	Rf#O
`)
