sitegenSearch("nb086f9a7-8",`!again the	N_#Hz!3
*is	Rz%,
)o	Rr":
)us	R_%3
(unchanged	Ry!^
(whenever	Rm&A
+re	Rr&:
*ich	Ry&T
*oever	Rw%:
)ill	Rv#:
*th	By!{"5H+:*,=,
,out	Rv!A
'st a	Rx&C
+nd	Rt&3
,y	Nt&A&&
+vailability	Ru!Q
*canonical	Rp!O
3reason	Rp!O
+loudflares	Re%V
*fixing	Ry!m
*it	Rz!&
,s	Rp!O
*malware	Rc"3
*the	Bl!A+3#v+:f!V
*you	Rf&:
#e 0	Ro#f
&300	Rm!?
'1536000	Rv&[
'600	Jf"?&?"O
&60	J;1f!?0?
(0	Nc"?N?
&86400	Nk"?4?
&a	Rm!V
'nd	Rq!O
&before	Rk"f
&cache	Ra'3
+control	Ra'3
'hanges	Rn#O
'onversely	Rw!V
&expires	Rm!,
&for	Nm!:4O
&if	Rx"O
's	Nt!t;O
&keeps	Rk"A
&of	Fb"O*O)O.O
'r	Nl"O'O
'verrides	Rr"O
&shows	Rq!:
&that	Rn"H
&where	Nl"O-O
'ith	Rt!O
'ould	Rf#O
%nt a	Rq!{!
)nd	Jq!{!p!:63
(backup	Rz"?
(fits	Rm!H
(holds	Ro&H
(link	Rt%?
#o may	Nm!f4O
#ree on	Ri%&
)r	Rg!&
(take	Rg%V
(with	R>&
'd on	Jj"3M:!H&H
's to	R{!&
"head that	Ry&O
`)
