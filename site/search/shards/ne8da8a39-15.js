sitegenSearch("ne8da8a39-15",`!acceptquery lists	Ry!3
.rfc	Rc#3
(ranges bytes	Rf":
(s 30	Ra%,
*406	Ny!:23
*and	Rn!A
,y	Rp&V
*everything	Ry"h
*it	R{!:
*only	Rx":
*that	Ry":
,e	R|!f
,is	Rm#&
*with	Rl#:
&ss control	Bk!V!t":'^!t(:!mVH
)forbidden	Rv"k
)get	Rv"h
)is	Rp#&
)key	Ro&H
)log	>q!:m!:%&!3%:#&%35&!3"&!3"&#&#3
,s	Rg":
)to	N}",!H4,
(controlalloworigin header	Rq!^
;the	Nk!t(t
;with	Rq!^
/exposeheaders fetch	Rk!V
=grpc	Rl!:
Astatus	Rl!:
=lists	Rw!m
=names	Nq!^]H
>either	Rw!:
/requestheaders content	Rq![
Etype	Rq![
6method put	Rq![
%ident the	Ra%3
%ord and	Rj":
)is	Rp#3
)that	Rh#O
(ing to	Jf%3330:
&unt 7	Rr!*
*above	R}#:
+nd	Nw!,i#%
+s	Rt"3
*can	Rw%:
-not	Rr!,
+ome	Rn#3
*example	Rz%?
*for	Rw%:
*has	Br!*DAD,6,/,
+ttp	Fk!1J?<?;?
*in	Ry%:
+s	Nx#AB3!:
+tself	Ry%,
*lacks	Rt"f
*may	Ry#f
+issing	Rk!:
*of	N}#,=&
+r	Nn#3],
+wes	Ru"H
`)
