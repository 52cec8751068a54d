sitegenSearch("nf4217409-10",`!swp are	Rl&%
"ymbol that	Rn!3
*o	Rn!O
(ic link	B&&%,d&3"{!-3
/s	J&,o&t
(s that	Rn!,
%fony 5.4	.n!O,&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
+06	Rn!:
*and	Rn!&!3
*http	Rn!:
.reserved	Rn!:
*keep	Rn!3
*net	Rn!:
*still	Rn!3
*where	Rn!O
)s response	Jn!,e",
%link escapes	R&(
#n 0	Rd%8
&ack	Rd%,
'fter	Rd%:
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
`)
