sitegenSearch("ne13b68d9-3",`!get rfc	Ji":),!f
'id	Jv!%Qh5:
'ound	Rr%:
&search	Fu!1!8K?.?[?
,json	Rg&?
'tarted	Jo&(%A
)ys	Jv!34:)f
'uch	R_#H
&test	Rn"?
'he	Bp!H(,63&3;A5,d!Q
)re	Re%,
(ink	Rd%:
'o	Ri"f
(o	Rk":
&under	Jp"f(f
'pdate	Rm&*
&v1	R{"?
'ouchers	Ri#?
&with	J_"O)3&O
*out	Jv!f4H
'orks	Rv"H
'p	Ry%1
(loginphp	Ry%1
'rong	Re#V
%etag d	Rh#?
*is	Rh#A
*mine	Rh#?
%s 1	Rs&3
'301	Rv&:
'400	Jq"3g":
)8	Rs#3
(14	Ra'A
(21	Rv&:
)6	Rv&A
'a	6K,?3/O/3'H03'H&H*3'AL&"&"&"&0V%f%%"A&:
(n	Ja"Ha#3
'better	Rd&:
'depends	Rm#:
(o	Ri#H
'it	Jv!303U:
'lost	Jq!3/:
'no	Rd#O
)ticed	R}%:
'out	Ru!,
'rid	R~#:
'the	Bp!O=:7H"HW:7^):
*m	Rm#H
%ting it	Rb#:
*slower	R_&:
"h pages	Jm&3,*
#cr io	Rm&1
&io example	Rm&1
#l ih	Ry!?
#pages cname	Rw&*
*in	Rm&3
"is does	Rl%,
&puts	Rm%,
&return	Rm%Q
&says	Jl%&"&
'erver	Rm%&
#t branch	Rw&&
&checkout	Rv&3
'onfig	Rm&1
`)
