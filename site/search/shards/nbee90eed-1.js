sitegenSearch("nbee90eed-1",`!length title	R~"?
)was	R~"H
*ith	Nb#38H
#ss and	Rw":
'by	Rm%H
'common	Rg#:
'in	Rz&3
(t	Rv"3
'often	Nw":Q,
'than	Jx"O;Oj!3
)e	RQ,
'where	Rm!:
&on is	Rx!3
#t a	B7:Z^.H(:0,V:
'll	Rj&:
'n	Rb&:
&body	Rr!?
&callers	Rn#f
'lients	Rq"H
'url	Rq!,!3
&down	Rb&V
&each	B0:i!O"3a!Hg!:
&git	No&1*,
&it	Bq!^)H(,#Hb!:
&monitors	Ro%:
&neither	Rw!:
&one	Nx!HOf
'ptions	Rk!V!t
&parallel	Rt":
'eople	Rt%:
&scripts	Rl!:
'itegen	Rq&f
&the	62:):SH'^%:'f"H.f/3-H/H(H#H#3(:(:<:":.m3H
)m	R|"H
&where	Rg!:
%s a	Fm!O:H;O-,
(n	Rv"f
'it	Ne!:w",
'others	Rm&A
'the	R@:
*m	Rl":
'you	Nk!%r!,
%ter and	Rr!:
)before	Rb&:
)case	:?,#,/(/,q#V!^#:!^#:#:#:"O!^"V&3%8!?
*ounts	Ru&{%
)has	Rp&:
)is	R"3
)lifts	Rd!:
)on	Rz&3
*r	Ru&{%
)too	Rz&3
)was	R",
(s and	Nz&:*3
+re	Rz&:
*begins	Rz&:
*cut	Rz&:
*digits	Jr!:{"383
*e0382	Rz&:
+rrors	Rv&V
*have	R:3
`)
