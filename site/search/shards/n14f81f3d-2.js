sitegenSearch("n14f81f3d-2",`!terms traffic	Ra&3
#st 1	Rm#?
'2	Rm#?
'306	Rn"?
'above	Rb%V
(ddress	Ry#f
'eq	Rm&1!8!?
(xample	Rn"?
'for	Fa"HFHHO9:
'holds	Rv&3
'is	Rm!f
'like	Rn"H
'of	Jn!O*3g#%
(ne	Ro!&
'promtool	Rs!1
'rules	Rs!1
'server	Jc":-:Ch
'that	Ra":
)e	Fm!O'm1:,f
*m	Rs!3
(ype	Rp!?
'with	Ri"H
(ould	Rn"A
'yaml	Rs!1
&ing for	Ra"H
*how	Rd#H
*in	Ru#H
*status	Rs!1
0codealertstestyaml	Rs!1
*when	Rs!3
+ith	Rk"H
&s content	Rp!A
/type	Rp!A
(fixtures	Rx&:
(of	Jn!^a#%%:
(play	Rs!3
(the	Ri#f
+y	Rs!3
#xt a	Bj!:l!:VO#O!f){""A
(lso	Jk&3*m
(nd	>4::,%,!:",?:p"&2H%,#%!H!O'3
(re	Jq&,#{#
)ound	RY,
(t	J':'3i&{#
(wait	Rp!?
'before	Jj&m03
)gins	Rs&A
)hind	RF,
)tween	R^,
'can	Rs&{"
)tch	Rp!?
(heck	Rj!,
(sv	Rw"?!H
'default	Jj&,!:!A#,!A
)scriptions	Rq&:
(id	Rm"3
'editor	R{&%
(scaped	Rz&H
'file	J#&%&
+s	R":
(or	Fd!&.3{"O-O
'gets	Rs&3
(oes	Rn&A
`)
