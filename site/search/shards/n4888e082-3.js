sitegenSearch("n4888e082-3",`!2.2 unavailable	Rp#&
1forlegalreasons	Rp#&
(processable	Rh#&
3content	Rh#&
(supported	Rc#&
1mediatype	Rc#&
(used	Rp"&
'pgrade	Rl#&
-required	Rl#&
'ri	Rb#&
)toolong	Rb#&
'se	Ro"&
)proxy	Ro"&
&variant	Rw#&
-alsonegotiates	Rw#&
#3 encode	Rc'3
,uricomponent	Rc'3
&where	Rd&:
%4 did	Rg#:
'handed	R{":
#4 the	Ry!3
%.71 a	Rw#:
*nswered	Rq#m
)did	Rj":
)for	R~#3
#5 node	Rx!3
*js	Rx!3
#7 an	Rm!,
(d	J{":-:&:
#8 if	Rf"3
"0 0.0	Rg%8
'4	Rg%8
&5	Ry"?
%192.0.2.10	Rg%8
%2.1	Rg%8
%480	Ro#?
%a	Rc'V
&nd	Bp!O.:#:&:):':M:
'swered	Rb#:
%both	Rf#:
%did	N{":5:
'scarded	Re":
%each	Rk#:
%fetch	Nw!O"3!m
&indings	Rp&,
%gmt	Nm#?<?
%if	Rv#f
%java	Ri":
%k	Rr&A
&b	No#Ae!A
%made	Rg#:
&illiseconds	R}!f
'nutes	Nl"O"O
%redirects	Jx!H4f(:
%seconds	R|!3
'rver	Nr#H&:
&tayed	Rp":
%to	Nq!:v!&
%warnings	Rp&,
#0 000	R_':
&101	Rx&A
`)
