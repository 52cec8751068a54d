sitegenSearch("na1500218-0",`!indexjson beside	Rv&,
,which	Rw&,
'md an	Rq&1
,d	Nl&3'V
*beside	Rv&,
*index	Rw&,
/json	Rw&,
,side	R%:
+s	Jl&3#:',
*missing	R+3
*replace	Rq&V
*the	Rq&1
*with	N+:E3
.out	R+,
%irect answer	Rm",
&viduals neither	Ru"m
#finity and	Ry#3
+for	Ry#H
+may	Rg"3
%o client	F|%1"1"1"3
'endpoint	Rc%3
'for	Rp!:
'my	Rl%8
)tunnel	Rl%8
&rmal number	Nd&&"&
)tion event	R|!:
.for	Ro!V
.that	Rv%&
-al code	Rx&A
(s the	Rz#H
#i also	Ru&m
#line link	Rv&:
#motion hosting	Ry"f
#ner code	R~%,
(link	Rn&^
(number	Bq!:m"&"&"&"&
(one	Ru#H
(server	Rk"H
)tatuses	Rg"&
'most section	R|&H
#otify are	Rx&3
*on	Rx&3
#put a	Rd%3
(each	Rq#H
(index	Rq&[
-html	Rq&[
*put	>"&"&"&"&"&"&"&"&"&
)s	Rm&H
(that	Nu!:]3
#s api	Rt%:
're	Ry%3
&on	Rt%,
%erted deleted	Rp&:
%ide a	>l!O#3*3+H):"&C3t!H!V(3
*n	Ru&{"
+d	R|%,
+others	Rs%3
)could	Rg"3
`)
