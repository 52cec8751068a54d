sitegenSearch("n667fd859-1",`!get rfc	Jg":),!f
'id	Ft!%Qh5:
'ound	Rp%:
&search	Fs!1!8K?.?[?
,json	Re&?
'tarted	Jm&(%A
)ys	Ft!34:)f
'uch	R}"H
&test	Rl"?
'he	Bn!H(,63&3;A5,d!Q
)re	Rc%,
(ink	Rb%:
'o	Rg"f
(o	Ri":
&under	Jn"f(f
'pdate	Rk&*
&v1	Ry"?
'ouchers	Rg#?
&with	F}!O)3&O
*out	Jt!f4H
'orks	Rt"H
'p	Rw%1
(loginphp	Rw%1
'rong	Rc#V
%etag d	Rf#?
*is	Rf#A
*mine	Rf#?
%s 1	Rq&3
'301	Rt&:
'400	Jo"3g":
)8	Rq#3
(14	R~&A
(21	Rt&:
)6	Rt&A
'a	6K,=3/O/3'H03'H&H*3'AL&"&"&"&0V%f%%"A&:
(n	J~!Ha#3
'better	Rb&:
'depends	Rk#:
(o	Rg#H
'it	Ft!303U:
'lost	Jo!3/:
'no	Rb#O
)ticed	R{%:
'out	Rs!,
'rid	R|#:
'the	Bn!O=:7H"HW:7^):
*m	Rk#H
%ting it	R_#:
*slower	R}%:
"h pages	Jk&3,*
#cr io	Rk&1
&io example	Rk&1
#l ih	Rw!?
#pages cname	Ru&*
*in	Rk&3
"is does	Rj%,
&puts	Rk%,
&return	Rk%Q
&says	Jj%&"&
'erver	Rk%&
#t branch	Ru&&
&checkout	Rt&3
'onfig	Rk&1
`)
