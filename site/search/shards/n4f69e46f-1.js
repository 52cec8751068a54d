sitegenSearch("n4f69e46f-1",`!since rfc	Jn!tWf
)oom	Rr#,
(sections	R8,
)ince	Rv&{"
)uch	Rz!O
(the	:e!t(:9&*:,,.f*O1&0O+3+:.3
+ir	RM,
+n	Rx!,
+re	Jp":P:
+y	Jx%35O
(under	Rk"3
(version	FT8NA=:
(we	Rn"O
)hen	Ff&t-H'{"
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
)quotes	Ry&3
)record	Rq"f
+directed	Ra":
+quests	Rq%3
)value	J0,w%O
(page application	Ry!H
8s	Rq"m
#t in	Rb#H
%e 1	Ri&H
'a	Rh&O
(gain	Rx%O
(nd	>",),l"H6fT:,m'%(:
)swers	Rm"f
(re	F|%,-:%V
(s	Jg&H!^'&
(t	Ri&&
(wake	R|%3
(zure	Rh&,
'because	Rl&:
)fore	Rg&"
)hind	Jt"3R3
)low	Rg&3!m
)sides	Rg&3
(ut	Rt",
(y	Rn#m
'can	J|"Hu!3
(ompares	Rj!O
'depends	Rg&{'
(rafts	Rg&A
'each	Rw!H
(rrors	Fg&"&1.T
(verything	Rn&3
'files	Rh&%
)nds	Rt&&
(older	Rg&r
)r	RQ:
*bid	RQ,
(reezing	R|%&!,
)om	Jj&3/A
`)
