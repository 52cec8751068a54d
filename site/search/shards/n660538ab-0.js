sitegenSearch("n660538ab-0",`!symbol that	Rj!3
*o	Rj!O
(ic link	B&&%,_&3"{!-3
/s	J&,k&t
(s that	Rj!,
%fony 5.4	.j!O,&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
+06	Rj!:
*and	Rj!&!3
*http	Rj!:
.reserved	Rj!:
*keep	Rj!3
*net	Rj!:
*still	Rj!3
*where	Rj!O
)s response	Jj!,e",
%link escapes	R&(
#n 0	R_%8
&ack	R_%,
'fter	R_%:
't	R_%:
&or	R_%,
&without	R_%:
%c a	Rt%:
'clients	Fr%&"&"&
(md	Js%?"?
'fetch	Rp%&
'http	Rr%?
'ms	Fr%&"&"&
'one	Rp%:
'path	Rr%:
(rogram	Rr#:
*visioning	Rp%3
'sends	Rp%3
'the	Fp%3#&"&!3"&
)ree	Ri!H
'user	Js%?"?
&hronise it	Rs%,
%tax broken	Rm",
)error	Jy!Hj",
)is	Rb#,
)may	Rq!:
)or	Rp!A
)the	Rn&A
#s stdin	Rk!T
&time	Rk!T
%stdinread split	Rk!T
%tem a	Ri"3
*nd	Rt"f
)breaks	Rs!3
)chooses	Rg&A
)in	Rb",
)may	Rt%3
)net	Rj!,
)of	R_%V
`)
