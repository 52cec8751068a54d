sitegenSearch("ncb866a3b-13",`!given with	Rx!3
,out	Rz!f
&s 522	Re%,
)30	Rl%3
(a	JD,N,N3
(both	R|"A
(each	Rz%3
)verybody	Rs%3
(it	Bu"f%fR3.,%3DV
*s	R=3
(no	Rm"O
(off	Ru!%
)ne	Ry!A
(reason	Re#3
(that	Rn&t
*e	>r!,)^":":9:M,@,=A
+m	Ry#:
(up	B|!30f(:,A+H#H*:
(you	Rf&:
%ing away	R}"H
)internal	Rs#A
)no	Rv"H
)too	Rv"H
)up	Rm&V
"lad to	Ro!:
%nce whether	R|&{#
#eam glsl	Ru&m
#obal add	Ro&1
#sl graphql	Ru&m
#ue addresses	Ra"H
"mt and	Rb',
&half	Rt#A
%ime claims	Rq!T
"o 1.27	.w!O"3#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
%across	Rt!%
&head	Rf#3
&lso	Ru&m
&nd	Ru&{"
&way	Nm!%&O
%back	Re",
&y	Fl"O&A^:TH
%doc	Rp!O
%from	Ns!Al#a
%guzzle	Rx!3
%http	Rp!:
)iamateapot	Rp!:
%javas	Rw!O
%library	Rk%3
%net	Rp!3
&ode	Rp!O
)js	Rp!O
`)
