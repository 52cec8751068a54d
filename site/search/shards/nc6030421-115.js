sitegenSearch("nc6030421-115",`!since caches	Rw!O
)loudflare	Rb%3
(does	Rg!A
(every	Rl#3
(gives	Ry"3
(http	Re"O
(i	Rx!:
)os	Rx!:
)t	Fw"O&O%f#:
*s	Rw#3
(last	Fg!^4O*H
,modified	Jg!^4O
(no	Jj"O'3
*thing	Rq":
*w	Rq#:
(one	Rz&H
(people	Jw"Af!O
(rate	Rc&,
)emoved	Rf&O
)fc	Jn!tWf
)oom	Rr#,
(sections	R8,
)ince	Ru&{"
)uch	Rz!O
(the	:e!t(:9&*:,,.f*O1&0O+3+:.3
+ir	RM,
+n	Rx!,
+re	Jp":P:
+y	Jx%35O
(under	Rk"3
(version	FT8NA=:
(we	Rn"O
)hen	Ff&t,H'{"
+re	Rh"3
(you	Ry"?
%gle caller	Rn#3
*onnection	Ru"O
)entry	RA:
*rror	Ro!3
)hop	Rk!H
)line	J(,n%3
)one	Ri#,
)page	Jy!H9m
+th	Rl#m
)quotes	Rx&3
)record	Rq"f
+directed	Ra":
+quests	Rq%3
)value	J0,w%O
(page application	Ry!H
8s	Rq"m
#t in	Rb#H
%e 1	Ri&H
'5xx	Ru#&
'a	Rh&O
(gain	Rx%O
(nd	>",),l"H6fT:,m'%':
)swers	Rm"f
(re	F|%,-:%V
(s	Jg&H!^'&
(t	Ri&&
(wake	R|%3
(zure	Rh&,
'because	Rl&:
)fore	Rg&"
`)
