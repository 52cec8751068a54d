sitegenSearch("n5b412a89-6",`!swp are	Rj&%
"ymbol that	Rl!3
*o	Rl!O
(ic link	B&&%,b&3"{!-3
/s	J&,m&t
(s that	Rl!,
%fony 5.4	.l!O,&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
+06	Rl!:
*and	Rl!&!3
*http	Rl!:
.reserved	Rl!:
*keep	Rl!3
*net	Rl!:
*still	Rl!3
*where	Rl!O
)s response	Jl!,e",
%link escapes	R&(
#n 0	Rb%8
&ack	Rb%,
'fter	Rb%:
't	Rb%:
&or	Rb%,
&without	Rb%:
%c a	Rv%:
'clients	Ft%&"&"&
(md	Ju%?"?
'fetch	Rr%&
'http	Rt%?
'ms	Ft%&"&"&
'one	Rr%:
'path	Rt%:
(rogram	Rt#:
*visioning	Rr%3
'sends	Rr%3
'the	Fr%3#&"&!3"&
)ree	Rk!H
'user	Ju%?"?
&hronise it	Ru%,
%tax broken	Ro",
)error	J{!Hj",
)is	Rd#,
)may	Rs!:
)or	Rr!A
)the	Rp&A
#s stdin	Rm!T
&time	Rm!T
%stdinread split	Rm!T
%tem a	Rk"3
*nd	Rv"f
)breaks	Ru!3
)chooses	Ri&A
)in	Rd",
)may	Rv%3
`)
