sitegenSearch("n9a538a5f-28",`!tenth of	Ry!O
(try	Rk#f
#rence eden	Rj#f
%m with	Rg&{&
&inal a	Jg&3-V
,nd	Rs&A
+in	Rg&{&
+says	Rq&3
,hould	Rv&%
,itegen	Rs&,
,wift	Rk&%
+unless	Rj&A
-til	Rq&3
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
'holds	Rq&3
'is	Ri!f
'like	Rj"H
'of	Fj!O*3f#%
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
(fixtures	Rs&:
(of	Fj!^a#%%:
(play	Ro!3
(the	Re#f
+y	Ro!3
#xt a	Bf!:l!:VO#O!f(O!{""A
(lso	Jg&3)m
(nd	>4::,%,!:",;:p"&2H&%!H!O'3
(re	Rn&{#
)ound	RV,
(t	F':'3d&{#
(wait	Rl!?
'before	Jf&m/3
)gins	Rn&A
)hind	RF,
)tween	RZ,
`)
