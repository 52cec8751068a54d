sitegenSearch("n902f85ea-5",`!etag with	Ru!,
(orks	Ri#V
&compare curl	Rj":
.tag	Rm!M
1txt	Rm!M
&save and	Rj":
+tag	Rm!M
.txt	Rm!M
#c caddy	Rn&1
&nginx	Rn&*
#ernal caching	Rt!V
#h0 tcp	Rb%8
"u2 api	Rm"?
%apiexamplecom reports	Rm"?
"valuate if	R{"O
-match	R{"O
*d just	Ru!3
%ngelists record	Rk%3
#en 0	R_"H
'a	Fs!H^fH,(,
(n	R,,
(sk	Ro#3
'between	Rl"3
'find	Rb%3
(or	Rc#:
'if	Jc":A&
'know	Rw"O
'learn	Rg!,
'one	Rk!%
(ur	Rs!O
'run	Rk!:
'to	Rz"3
(ransmit	Rk!O
'what	Ri!:
)ere	Rk":
(ithout	Rl#,
&t esris	R}%3
(handlers	Rq&{"
(node	Rx!:
,js	Rx!:
(page	Ry"3
)ull	Rk&1
(source	Rh!H
)treams	Rh!&!J
's and	Rh!H
)from	Rh!H
)where	Rt&3
*rite	Rk&1
(ource after	Rh!H
.in	Rh!H
%r a	Rx&A
(ccept	Rt#3
(nd	Rm"H
(s	Jt!H_"3
'be	Rt!:
'given	R|%,
'if	Rv!:
'keep	Ra#O
)pt	Jp!t#%
'less	Rv&3
(ost	Fo&A"A%&
'overwritten	Rm&3
'replaced	Ri&3
'sent	Ra&3
'unless	Rg"O
`)
