sitegenSearch("n7bbedef9-12",`!syn after	Rd%:
't	Rd%:
&or	Rd%,
&without	Rd%:
%c a	Rx%:
'clients	Jv%&"&"&
(md	Jw%?"?
'fetch	Rt%&
'http	Rv%?
'ms	Jv%&"&"&
'one	Rt%:
'path	Rv%:
(rogram	Rv#:
*visioning	Rt%3
'sends	Rt%3
'the	Ft%3#&"&!3"&
)ree	Rm!H
'user	Jw%?"?
&hronise it	Rw%,
%tax broken	Rq",
)error	J}!Hj",
)is	Rf#,
)may	Ru!:
)or	Rt!A
)the	Rr&A
#s stdin	Ro!T
&time	Ro!T
%stdinread split	Ro!T
%tem a	Rm"3
*nd	Rx"f
)breaks	Rw!3
)chooses	Rk&A
)in	Rf",
)may	Rx%3
)net	Rn!,
)of	Rd%V
*pens	Ry#f
)refused	R),
)tells	Jk&A-3
)ui	Rz&8
(ctl restart	Rj%8
(nethttpstatuscode http	Rn!,
>statuscode	Rn!,
(s look	Ry#3
*store	R|%O
(ui sans	Rz&8
/serif	Rz&8
!t 20	Ru!8
#as	R|":
#draft	Ru!:
)ietfhttpapiratelimitheaders	Ru!:
#is	Rs&{"
#utf	J":&:
'8	J":&:
"ab a	R:,
'nd	Rz&V
's	R-,
&beside	R:,
&fences	Rs&f
'or	R}&,
&npm	Rs&f
&the	Rx&A
&with	Rs&f
&yarn	Rs&f
`)
