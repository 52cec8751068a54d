sitegenSearch("n1dfcf591-28",`!limiting and	Fn!:%(#V
+from	Rh#V
+what	Rm!,
'req applies	Rh#H
*status 429	Rh#H
's along	R{%A
*nd	Rq!X
+swer	Rw#V
*re	Ro!3
*s	R{"f
*t	Rq!V
)because	Rb#H
+gin	R{"f
)could	Rc&,
)for	JR1d!f
)how	Rg%&
)in	Ro#H
)lead	R_%,
,ves	R_%:
)of	Fc"Oc",,&%3
)say	Rb%3
*hould	Ry#A
)than	Ro!:
,t	Ru"3
+e	R_#V
,re	Rs#f
)upload	Rx!3
/limit	Rx!3
#ne 1	Rm"?
'3	Rc"A
'a	Rp#H
(fter	Ju!,*:
(n	RW:
)d	B:3z#3"35f#,!H"O0,
(re	RX,
(s	Jt!H~"3
)sumes	Rs!3
(t	Jp"mA:
'break	FF:s%3":
)owsers	Rf%A
'column	Jj&H03
)mes	R(:
)okie	Rv%1
)unts	Rp&,
'does	Jm"H0:
(raft	Rv&A
'each	Rn&%
(mphasis	Rn&:
(nds	FW:y!3k!:
(very	Rm&A
'for	Bk!:'%%,!^-Ar"A
*m	Ry&3
(rom	Rd#A
'get	Rp#f
'had	R{%,
)s	FX343_#,
(eaders	Rk!*
(ow	Jb&&3A
'iconv	J":&:
(f	RX:
(n	FD,^OJm
)side	Ra":
(s	>j"A)t,A/3!A)3D34^"A)^!f#,
(t	Bd#:E&G^)A%,
)self	Rx&3
'leads	Ro&,
'may	Ri%&
`)
