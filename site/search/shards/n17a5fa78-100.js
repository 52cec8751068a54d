sitegenSearch("n17a5fa78-100",`!indexmd inside	R%:
+s	Jf&3#:
*missing	R+3
*replace	Rk&V
*the	Rk&1
*with	J+:D3
.out	R+,
%irect answer	Rg",
&viduals neither	Ro"m
#finity and	Rs#3
+for	Rs#H
+may	Ra"3
%o client	Fv%1"1"1"3
'endpoint	R|#3
'for	Rj!:
'my	Rf%8
)tunnel	Rf%8
'rust	R|!&
&rmal number	J}%&"&
)tion event	Rv!:
.for	Ri!O
.go	R|!&
.java	R|!&
.node	R|!&
.php	R|!&
.ruby	R|!&
.swift	R|!&
.that	Rp%&
-al code	Rq&A
0defined	Bt!&"&"&"&"&
0product	Rj%&
(s the	Rt#H
#i also	Rn&m
#line link	Ro&:
#motion hosting	Rs"f
#ner code	Rx%,
(link	Rh&^
(number	Bk!:m"&"&"&"&
(one	Ro#H
(server	Re"H
)tatuses	Ra"&
'most section	Ru&A
#otify are	Rq&3
*on	Rq&3
#put a	R}#3
(each	Rk#H
(index	Rk&[
-html	Rk&[
*put	>"&"&"&"&"&"&"&"&"&
)s	Rg&H
(severity	>"&"&"&"&"&"&"&"&"&
(that	Jo!:]3
#s api	Rn%:
're	Rs%3
&on	Rn%,
%erted deleted	Rj&:
`)
