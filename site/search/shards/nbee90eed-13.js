sitegenSearch("nbee90eed-13",`!location trusted	Rx!A
*trusted the	Rx!A
%k 14	Rw&1!M
'a	Ri#,!H
(ccept	FF:h%"(A&*
(ll	Rj%V
(nd	Rw!O
(re	R%,
'behind	Ri#f
'can	Ri#O
*not	Ri#3
(url	Ri#:
'file	Rw&&!.!O
(orget	NE:s%3
'is	FF&!,z!H+&!,!3p!,
'knows	Rw&3
'lists	RE,
'merge	NF:r%*
'on	Rj#3
(ut	Ry%:
'sends	Ri#:
(hows	Rw&O
(ource	Rm&T
(yntax	RF(
'that	N|"H.h
)e	Rz"f
(oken	Ng"?C3!?
'unlock	Ri#f
'what	Rm&V
&discovery read	Ri#:
0shows	Ri#f
1o	Ri#H
&ed and	Ri#&!H
)d	Rg"?
)file	Rg"H
)is	Ri#3
)one	Ri#,
)resource	Ri#3
*fc	Ri#H
)shop	Ri&&
)the	Ng"AC3
)what	Ri#,
&s rfc	Ri#:
(without	Ri#H
&tokensubmitted d	Rg"?
#g 499	Ru!,
&a	F#,f#f+mG:
'fter	Rl!f
'lone	Jo!H#:l"&
(ways	Rb&3
'nd	Bq!:%fFfG&?3!O
's	Fu!:[HK:':
(k	Rl!^
't	N|%3#3
'ws	Rc%:
&closed	Rv!O
&does	Rq#m
&files	Rb#H
'or	Nk!Hl!f
)mat	Nb&3#3
&has	Jr!3Em<m
&if	Nq!:Gt
'n	Rl"A
't	Jq!:_!HO&
&keeps	R_&3
`)
