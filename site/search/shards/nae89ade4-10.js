sitegenSearch("nae89ade4-10",`!since 205	Rc":
(3.1	F~"&)&4&4&
+3	Bn!OQ&"&#&&&
(a	Ju!HH3
)nd	Rk#f
(both	Rs!O
)rowsers	Jw!t-f
(caches	R{!O
)loudflare	Rf%3
(does	Rk!A
(every	Rp#3
(gives	R}"3
(http	Ri"O
(i	R|!:
)os	R|!:
)t	F{"O&O%f#:
*s	R{#3
(last	Jk!^4O*H
,modified	Jk!^4O
(no	Jn"O'3
*thing	Ru":
*w	Ru#:
(one	R_'H
)r	Rz&{#
(people	J{"Af!O
(rate	Rg&,
)emoved	Jj&O,H
)fc	Jr!tWf
)oom	Rv#,
(sections	R8,
)ince	Rz&{#
)uch	R~!O
(the	:i!t(:9&*:,,.f*O1&0O+3+:.3
+ir	RM,
+n	R|!,
+re	Jt":P:
+y	J|%35O
(under	Ro"3
(version	JU8QA=:
(we	Rr"O
)hen	Jj&t-H'{#
+re	Rl"3
(you	R}"?
%gle caller	Rr#3
*onnection	Ry"O
)entry	RA:
*rror	Rs!3
)hop	Ro!H
)line	J(,r%3
)one	Rm#,
)page	J}!H9m
+th	Rp#m
)quotes	J-:r&3
)record	Ru"f
+directed	Re":
+quests	Ru%3
)value	J0,{%O
(page application	R}!H
8s	Ru"m
#t in	Rf#H
%e 1	Rm&H
'a	Rl&O
(gain	R|%O
(nd	>",),p"H6fT:,m'%(:
`)
