sitegenSearch("n660538ab-7",`!temporarily in	Rf",
*y a	Re"H
-nd	Ri!A
,code	BU&9A&:v"{'%3.{"
0s	Rr!V
,entries	Rf&t
-xpired	RU(
,file	Rg&3
,iana	Rx!,
,ones	Rl%%
,redirect	Bh!,!:(t#:#,5,!f'(!?
-fc	Rk#3
,since	Rr#,
,things	Rn!C
#n and	Rn!%
&google	Rr!m
&megabytes	Ry&:
'inutes	Fo!3a#A+&
(stakes	Rn!&
&new	R|!?
&oclock	Rn#A
&pages	Rt&3
&requests	RR1
&seconds	Jn!Om!:
&texts	Rm&,
'he	Rb&:
'imes	Ro!3
%ants data	Rp"f
*user	Re!H
%d to	R7,
%th for	Rg!^
(of	Ry!O
(try	Rk#f
#rence eden	Rj#f
%m with	Rg&{'
&inal a	Jg&3.V
,nd	Rt&A
+in	Rg&{'
+says	Rr&3
,hould	Rw&%
,itegen	Rt&,
,wift	Rk&%
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
`)
