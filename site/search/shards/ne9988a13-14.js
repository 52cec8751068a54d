sitegenSearch("ne9988a13-14",`!get vouchers	Re#?
&with	F{!O)3&O
*out	Jr!f4H
'orks	Rr"H
'p	Ru%1
(loginphp	Ru%1
'rong	Ra#V
%etag d	Rd#?
*is	Rd#A
*mine	Rd#?
%s 1	Rn&3
'301	Rq&:
'400	Jm"3f":
)8	Ro#3
(14	R{&A
(21	Rq&:
)6	Rq&A
'a	6K,;3/O/3'H03'H&H*3'AL&"&"&"&0V%f#%"A&:
(n	J|!H_#3
'better	R_&:
'depends	Ri#:
(o	Re#H
'it	Fr!303U:
'lost	Jm!3/:
'no	R_#O
)ticed	Ry%:
'out	Rq!,
'rid	Rz#:
'the	Bl!O=:7H"HW:7^(:
*m	Ri#H
%ting it	R}":
*slower	R{%:
"h pages	Ji&3+*
#cr io	Ri&1
&io example	Ri&1
#l ih	Ru!?
#pages cname	Rr&*
*in	Ri&3
"is does	Rh%,
&puts	Ri%,
&return	Ri%Q
&says	Jh%&"&
'erver	Ri%&
#t branch	Rr&&
&checkout	Rq&3
'onfig	Ri&1
&diff	Rg&^
'o	RE:
(es	Rr&:
&has	RE3
'ub	>j#:a!&!5!H"A"O"&!Q#%",%:
)s	Jj#:f!&
&is	Rr&:
&lab	Ri&&!<
&merge	Rp&,
&on	Ri&H
'penssh	Ri&*
-client	Ri&*
'verlooks	Rg&3
&read	Ri&1
(mote	Ji&1+*
&says	Rr&:
'ees	Rr&O
`)
