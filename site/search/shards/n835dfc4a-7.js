sitegenSearch("n835dfc4a-7",`!eth0 tcp	Rd%8
"u2 api	Ro"?
%apiexamplecom reports	Ro"?
"valuate if	R}"O
-match	R}"O
*d just	Rw!3
%ngelists record	Rm%3
#en 0	Rb"H
'a	Fu!H^fH,(,
(n	R,,
(sk	Rq#3
'between	Rn"3
'find	Rd%3
(or	Re#:
'if	Je":A&
'know	Ry"O
'learn	Ri!,
'one	Rm!%
(ur	Ru!O
'run	Rm!:
'that	Rd!,
(o	R|"3
(ransmit	Rm!O
'what	Rk!:
)ere	Rm":
(ithout	Rn#,
&t esris	R_&3
(handlers	Rs&{"
(node	Rz!:
,js	Rz!:
(page	R{"3
)ull	Rm&1
(source	Rj!H
)treams	Rj!&!J
's and	Rj!H
)from	Rj!H
)where	Rv&3
*rite	Rm&1
(ource after	Rj!H
.in	Rj!H
%r a	Rz&A
(ccept	Rv#3
(nd	Ro"H
(s	Jv!H_"3
'be	Rv!:
'given	R~%,
'if	Rx!:
'keep	Rc#O
)pt	Jr!t#%
'less	Rx&3
(ost	Jq&A"A%&
'overwritten	Ro&3
'replaced	Rk&3
'sent	Rc&3
'to	Rj&,
'unless	Ri"O
'vanished	R{"3
&y 1xx	Rz!H
(200	R}!O
(401	Rr",
*8	Ry"H
)24	Rh#H
*9	Ru!,
)51	Rn#H
)xx	Rr":
(5xx	Rk!f
(alert	Rs!A
*ias	Ru&,
`)
