sitegenSearch("n435fc262-8",`!indexmd beside	Rt&,
*index	Ru&,
/json	Ru&,
,side	R%:
+s	Jj&3#:',
*missing	R+3
*replace	Ro&V
*the	Ro&1
*with	J+:D3
.out	R+,
%irect answer	Rk",
&viduals neither	Rs"m
#finity and	Rw#3
+for	Rw#H
+may	Re"3
%o client	Fz%1"1"1"3
'endpoint	Ra%3
'for	Rn!:
'my	Rj%8
)tunnel	Rj%8
&rmal number	Jb&&"&
)tion event	Rz!:
.for	Rm!O
.that	Rt%&
-al code	Rv&A
(s the	Rx#H
#i also	Rs&m
#line link	Rt&:
#motion hosting	Rw"f
#ner code	R|%,
(link	Rl&^
(number	Bo!:m"&"&"&"&
(one	Rs#H
(server	Ri"H
)tatuses	Re"&
'most section	Rz&H
#otify are	Rv&3
*on	Rv&3
#put a	Rb%3
(each	Ro#H
(index	Ro&[
-html	Ro&[
*put	>"&"&"&"&"&"&"&"&"&
)s	Rk&H
(that	Js!:]3
#s api	Rr%:
're	Rw%3
&on	Rr%,
%erted deleted	Rn&:
%ide a	>j!O#3*3+H):"&C3t!H!V(3
*n	Rs&{"
+d	Rz%,
+others	Rq%3
)could	Re"3
,nt	Rs!A
)each	J(,m&t
)if	Re"f
*is	Rs%3
*s	Re":
`)
