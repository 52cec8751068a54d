sitegenSearch("n664b1cca-5",`!etag make	Rk#d
'note	Rb"?
+7v3	Rb"?
'of	Ja"A(3!H'3
(r	J}!3%H
)der	J}!?"?/?
,42v3	J}!?0?
-3v1	R~!?
'prices	Rg"?
-119	Rg"?
'save	Jo!M>:
'the	Jk!A*:
*n	Rk#f
*y	Rl&^
(o	Rp!H
(ry	Rk#f
'unless	Rk#H
'with	Rw!,
(orks	Rk#V
&compare curl	Rl":
.tag	Ro!M
1txt	Ro!M
&save and	Rl":
+tag	Ro!M
.txt	Ro!M
#c caddy	Rp&1
&nginx	Rp&*
#ernal caching	Rv!V
#h0 tcp	Rd%8
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
`)
