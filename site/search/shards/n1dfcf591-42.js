sitegenSearch("n1dfcf591-42",`!mailbox or	Rr%,
)es have	Rr%3
&examplecom microsoft	Rr%?
:serveractivesync	Rr%?
&to or	Rn&{"
%n and	Ru&3
'branch	Ri&%!1!8
'default	Rh&,
'new	Rz!,
'server	Ra#H
&tenance 503	Jh!,l!3
.and	Rn#,
.come	Rp!H
.is	Rn#3
/t	Rm#f
.or	Ro!:
.page	Je"HJH!o
.retry	Rh!H
3after	Rh!H
.status	Rn#?
.title	Rn#?
/ry	Rn#&
#jor number	Rp#3
(version	Bh!H*HV3,&!,-:
/s	Rp#:
#ke 27	Jq!O^H
'304	Ry!3
'a	Bl!:)H/f7Of"3
(n	Rs"f
'dist	Ji&,#,
'each	Rn!%
'if	Rw!f
(nstall	Ji&,#,
(t	>3:&:XA%f;:+Of!:3o',
'of	Bj!3(O#&NVq!&
'pages	Rh&%
'room	><1#1%1(1"1"1'1"1
'sense	Jb#f=&
(uch	Rq#O
)re	Fk!t[fH:
'that	Re":
)e	>&:@:OA!OFf;f):<,):.O
*m	Jn!t,H
(oo	Rc&,
(wo	R{#:
'up	Fh!V&3d#,
'your	Rg#d
&rs are	Rq"m
&s 525	Rc%3
(a	>G,:,&%+A"3-O,fu!,!:1V
)n	Jf&,#A
*d	Rn&%
)pache	Rx#,
(caches	Rv"O
(each	Rr&:
(fun	R_#,
(honest	Rn!^
(it	BG,L:CH/Oq!:
`)
