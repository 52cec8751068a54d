sitegenSearch("n042c1a3e-8",`!terminal swift	Rk&%
+unless	Rj&A
-til	Rr&3
)tion or	Rh!V
&s traffic	R|%3
#st 1	Ri#?
'2	Ri#?
'306	Rj"?
'above	R}#V
(ddress	Ru#f
'eq	Ri&1!8!?
(xample	Rj"?
'for	F|!HFHHO9:
'holds	Rr&3
'is	Ri!f
'like	Rj"H
'of	Fj!O*3g#%
(ne	Rk!&
'promtool	Ro!1
'rules	Ro!1
'server	F~!:-:Ch
'that	R|!:
)e	Fi!O'm1:,f
*m	Ro!3
(ype	Rl!?
'with	Re"H
(ould	Rj"A
'yaml	Ro!1
&ing for	R|!H
*how	R_#H
*in	Rq#H
*status	Ro!1
0codealertstestyaml	Ro!1
*when	Ro!3
+ith	Rg"H
&s content	Rl!A
/type	Rl!A
(fixtures	Rt&:
(of	Fj!^a#%%:
(play	Ro!3
(the	Re#f
+y	Ro!3
#xt a	Bf!:l!:VO#O!f)O!{""A
(lso	Jg&3*m
(nd	>4::,%,!:",;:p"&2H'%!H!O'3
(re	Jm&,#{#
)ound	RV,
(t	F':'3e&{#
(wait	Rl!?
'before	Jf&m03
)gins	Ro&A
)hind	RF,
)tween	RZ,
'can	Ro&{"
)tch	Rl!?
(heck	Rf!,
(sv	Rs"?!H
'default	Jf&,!:!A#,!A
)scriptions	Rm&:
(id	Ri"3
'editor	Rw&%
(scaped	Rv&A
`)
