sitegenSearch("nee498b1a-5",`!indexmd indexjson	Rs&,
,side	R%:
+s	Fh&3#:',
*missing	R+3
*replace	Rm&V
*the	Rm&1
*with	J+:D3
.out	R+,
%irect answer	Ri",
&viduals neither	Rq"m
#finity and	Ru#3
+for	Ru#H
+may	Rc"3
%o client	Fx%1"1"1"3
'endpoint	R~#3
'for	Rl!:
'my	Rh%8
)tunnel	Rh%8
&rmal number	J_&&"&
)tion event	Rx!:
.for	Rk!O
.that	Rr%&
-al code	Rt&A
(s the	Rv#H
#i also	Rq&m
#line link	Rr&:
#motion hosting	Ru"f
#ner code	Rz%,
(link	Rj&^
(number	Bm!:m"&"&"&"&
(one	Rq#H
(server	Rg"H
)tatuses	Rc"&
'most section	Rx&H
#otify are	Rt&3
*on	Rt&3
#put a	R_%3
(each	Rm#H
(index	Rm&[
-html	Rm&[
*put	>"&"&"&"&"&"&"&"&"&
)s	Ri&H
(that	Jq!:]3
#s api	Rp%:
're	Ru%3
&on	Rp%,
%erted deleted	Rl&:
%ide a	>h!O#3*3+H):"&C3t!H!V(3
*n	Rq&{"
+d	Rx%,
+others	Ro%3
)could	Rc"3
,nt	Rq!A
)each	J(,k&t
)if	Rc"f
*is	Rq%3
*s	Rc":
*t	F%:C:a"Oi!,
+s	Rc":
`)
