sitegenSearch("n042c1a3e-0",`!switch it	Rq!a
)off	Jk%:6:
*n	Rw&?
)proxy	Rj"(!,!h
)that	Rk!O
+e	Rj"H
+is	Ru!&
*o	Fh!O/3Y3#3
(ed an	Ra&&
+off	Be"f%f,3'363
,n	Jf!Ay!3
+the	Rx%O
,o	R~#3
)s lamps	Rw&%
+the	Jz"f~!*!M
(ing an	Rb#H
,early	Re#H
,it	Rg#H
,protocols	Fh!O*,'(!?
/xies	Rj"&
#p are	Rh&%
"ymbol that	Rj!3
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
`)
