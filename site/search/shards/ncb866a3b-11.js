sitegenSearch("ncb866a3b-11",`!get with	Jb"O)3&O
*out	Nx!3!f4H
'orks	Rx"H
'p	R{%1
(loginphp	R{%1
'rong	Rg#V
%etag d	Rj#?
*is	Rj#A
*mine	Rj#?
%s 1	Ru&3
'301	Rx&:
'400	Ns"3g":
)8	Ru#3
(14	Rc'A
(21	Rx&:
)6	Rx&A
'a	6L,>:#3/V/3'H03'H&H*3'AL&"&"&"&0V%f%%"A&:
(n	Nc"Ha#3
'better	Rf&:
'depends	Ro#:
(o	Rk#H
'it	Ng"3U:
'lost	Ns!3/:
'no	Rf#O
)ticed	R_&:
'out	Rw!,
'rid	Ra%:
'the	Br!O=:7H"HW:7^):
*m	Ro#H
%ting it	Rd#:
*slower	Rb&:
"h pages	No&3,*
#cr io	Ro&1
&io example	Ro&1
#erkin gleam	Ru&m
#l ih	R{!?
#pages cname	Ry&*
*in	Ro&3
"is does	Rn%,
&puts	Ro%,
&return	Ro%Q
&says	Nn%&"&
'erver	Ro%&
#t branch	Ry&&
&checkout	Rx&3
'onfig	Ro&1
&diff	Rm&^
'o	RF:
(es	Ry&:
&has	RF3
'ub	>p#:a!&!5!H"A"O"&!Q%%",%:
)s	Np#:g!&
&is	Ry&:
&lab	Ro&&!<
&merge	Rw&,
&on	Ro&H
'penssh	Ro&*
-client	Ro&*
'verlooks	Rm&3
&read	Ro&1
(mote	No&1,*
&says	Ry&:
'ees	Ry&O
`)
