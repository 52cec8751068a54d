sitegenSearch("nd01cce0d-2",`!indexmd is	Ff&3#:',
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
&rmal number	J}%&"&
)tion event	Rv!:
.for	Ri!O
.that	Rp%&
-al code	Rr&A
(s the	Rt#H
#i also	Ro&m
#line link	Rp&:
#motion hosting	Rs"f
#ner code	Rx%,
(link	Rh&^
(number	Bk!:m"&"&"&"&
(one	Ro#H
(server	Re"H
)tatuses	Ra"&
'most section	Rv&A
#otify are	Rr&3
*on	Rr&3
#put a	R}#3
(each	Rk#H
(index	Rk&[
-html	Rk&[
*put	>"&"&"&"&"&"&"&"&"&
)s	Rg&H
(that	Jo!:]3
#s api	Rn%:
're	Rs%3
&on	Rn%,
%erted deleted	Rj&:
%ide a	>f!O#3*3+H):"&C3t!A!O(3
*n	Ro&{"
+d	Rv%,
+others	Rm%3
)could	Ra"3
,nt	Ro!A
)each	J(,i&t
)if	Ra"f
*is	Ro%3
*s	Ra":
*t	F%:C:~!Oi!,
+s	Ra":
)nginx	Ri#f
)one	Ji!^h!H
`)
