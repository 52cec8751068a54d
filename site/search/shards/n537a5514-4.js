sitegenSearch("n537a5514-4",`!temporary expired	RU(
,file	Rg&3
,iana	Rx!,
,ones	Rl%%
,redirect	Bh!,!:(t#:#,5,!f'(!?
-fc	Rk#3
,since	Rr#,
,things	Rn!C
#n and	Rn!%
&google	Rr!m
&megabytes	Rx&:
'inutes	Fo!3_#A+&
(stakes	Rn!&
&new	R|!?
&oclock	Rn#A
&pages	Rs&3
&requests	RR1
&seconds	Jn!Om!:
&the	Rb&:
'imes	Ro!3
%ants data	Rp"f
*user	Re!H
%d to	R7,
%th for	Rg!^
(of	Ry!O
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
`)
