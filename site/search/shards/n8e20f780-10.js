sitegenSearch("n8e20f780-10",`!swift region	Ru&r
%tch as	R{!H
)it	Rw!a
)off	Nq%:6:
*n	R}&?
)proxy	Rp"(!,!h
)that	Rq!O
+e	Rp"H
+is	R{!&
*o	Fn!O/3Y3#3
(ed an	Rg&&
+off	Bk"f%f,3'363
,n	Nl!Ay!3
+the	R~%O
,o	Re%3
)s lamps	R}&%
+the	Na#f~!*!M
(ing an	Rh#H
,early	Rk#H
,it	Rm#H
,protocols	Jn!O*,'(!?
/xies	Rp"&
#p are	Rn&%
"ymbol that	Rp!3
*o	Rp!O
(ic link	B&&%,f&3"{!-3
/s	N&,q&t
(s that	Rp!,
%fony 5.4	.p!O,&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
+06	Rp!:
*and	Rp!&!3
*http	Rp!:
.reserved	Rp!:
*keep	Rp!3
*net	Rp!:
*still	Rp!3
*where	Rp!O
)s response	Np!,e",
%link escapes	R&(
#n 0	Rf%8
&ack	Rf%,
'fter	Rf%:
't	Rf%:
&or	Rf%,
&without	Rf%:
%c a	Rz%:
'clients	Jx%&"&"&
(md	Ny%?"?
'fetch	Rv%&
'http	Rx%?
'ms	Jx%&"&"&
'one	Rv%:
'path	Rx%:
(rogram	Rx#:
`)
