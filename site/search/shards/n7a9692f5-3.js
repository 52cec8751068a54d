sitegenSearch("n7a9692f5-3",`!etag with	Rs!,
(orks	Rg#V
&compare curl	Rh":
.tag	Rk!M
1txt	Rk!M
&save and	Rh":
+tag	Rk!M
.txt	Rk!M
#c caddy	Rl&1
&nginx	Rl&*
#ernal caching	Rr!V
#h0 tcp	R_%8
"u2 api	Rk"?
%apiexamplecom reports	Rk"?
"valuate if	Ry"O
-match	Ry"O
*d just	Rs!3
%ngelists record	Ri%3
#en 0	R}!H
'a	Fq!H^fH,(,
(n	R,,
(sk	Rm#3
'between	Rj"3
'find	R_%3
(or	Ra#:
'if	Ja":A&
'know	Ru"O
'learn	Re!,
'one	Ri!%
(ur	Rq!O
'run	Ri!:
'to	Rx"3
(ransmit	Ri!O
'what	Rg!:
)ere	Ri":
(ithout	Rj#,
&t esris	R{%3
(handlers	Ro&{"
(node	Rv!:
,js	Rv!:
(page	Rw"3
)ull	Ri&1
(source	Rf!H
)treams	Rf!&!J
's and	Rf!H
)from	Rf!H
)where	Rr&3
*rite	Ri&1
(ource after	Rf!H
.in	Rf!H
%r a	Rv&:
(ccept	Rr#3
(nd	Rk"H
(s	Jr!H_"3
'be	Rr!:
'given	Rz%,
'if	Rt!:
'keep	R~"O
)pt	Jn!t#%
'less	Rt&3
(ost	Fm&A"A%&
'overwritten	Rk&3
'replaced	Rg&3
'sent	R~%3
'unless	Re"O
`)
