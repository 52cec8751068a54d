sitegenSearch("ne9988a13-10",`!from what	Bh!&!,',-H1,l":"A
)ich	Jj!%!O{",
(ithin	Ri",
'you	Rv&O
*r	Fi!:e!:4VB:
'zero	R_",
%nt cloudflares	Rg"O
(deleted	Ra"H
(failed	Rk#m
)rom	Rh&O
(matter	:,("&!,"&!,"&"&"&),&:"&&:%:c%3"{!!{""&!C!H'3%33(
(of	:d!:"t&:!f*V%f%3)f#H1H3:%37&9:%:&:#O*:
)r	RJ,
(starts	Rh&V!^
(takes	Rg%:
)hat	R}%,
*e	Rc%3
%zen account	Je!:L3
*ll	R|%,
)h1	R|%?
)pantheon	Rf%&
"s events	Rq&3
#events where	Rq&3
"tp and	Rn&V
"ulfilled and	Rk#:
)ing the	Rk#,
%l 200	Rh":
'and	Rn#3
(sp	Rj!O
*net	Rj!O
'beside	R?,
(ut	Rm#3
'disk	Fo!:e!Hd!*
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
`)
