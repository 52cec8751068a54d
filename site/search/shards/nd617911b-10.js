sitegenSearch("nd617911b-10",`!mailexamplecom microsoft	Rv%?
:serveractivesync	Rv%?
&to or	Rs&{"
%n and	Rz&3
'branch	Rm&%!1!8
'default	Rl&,
(ocs	Rq&*
'new	R~!,
'server	Re#H
&tenance 503	Jl!,l!3
.and	Rr#,
.come	Rt!H
.is	Rr#3
/t	Rq#f
.or	Rs!:
.page	Ji"HJH!o
.retry	Rl!H
3after	Rl!H
.status	Rr#?
.title	Rr#?
/ry	Rr#&
#jor number	Rt#3
(version	Bl!H*HV3,&!,-:
/s	Rt#:
#ke 27	Ju!O^H
'304	R}!3
'a	Bp!:)H/f7Og"3
(n	Rw"f
'dist	Jm&,#,
'each	Rr!%
'if	R{!f
(nstall	Jm&,#,
(t	>3:&:]A%f;:+Of!:3o(,
'of	Bn!3(O#&NVr!&
'pages	Rl&%
'room	><1#1%1(1"1"1'1"1
'sense	Jf#f=&
(uch	Ru#O
)re	Jo!t[fH:
'that	Ri":
)e	>&:@:SA!OFf;f):<,):.O
*m	Jr!t,H
(oo	Rg&,
(wo	R_%:
'up	Jl!V&3e#,
'your	Rk#d
&rs are	Ru"m
&s 525	Rg%3
(a	>G,>,&%+A"3-O,fu!,!:0{%"V'%
)n	Jj&,#A
*d	Rs&%
)pache	R|#,
(caches	Rz"O
(each	Rw&:
(fun	Rd#,
(honest	Rr!^
(it	BG,P:CH/Or!:
*s	J*,c!:Bf
`)
