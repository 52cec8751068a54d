sitegenSearch("n19a9ee6c-5",`!limited mdn	Re#:
*offer	Rw"3
*request	Rq!v
*size	Rm#H
*time	J{!:r!%
(xceeded message	Rd&?
'ing and	Fn!:%(#V
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
)in	Ro#H
)lead	R_%,
,ves	R_%:
)of	Fc"Oc",-&%3
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
)d	B:3z#3"35f#,!H"O1,
(re	RX,
(s	Jt!H_#3
)sumes	Rs!3
(t	Jp"mA:
'break	FF:t%3":
)owsers	Rf%A
'column	Jj&H13
)mes	R(:
)okie	Rv%1
)unts	Rq&,
'does	Jm"H0:
(raft	Rw&A
'each	Ro&%
(mphasis	Ro&:
(nds	FW:y!3l!:
(very	Rn&A
'for	Bk!:'%%,!^-As"A
*m	Rz&3
(rom	Rd#A
'get	Rp#f
'had	R{%,
)s	FX343_#,
(eaders	Rk!*
(ow	Rt&A
'iconv	J":&:
(f	RX:
(n	FD,^OJm
)side	Ra":
`)
