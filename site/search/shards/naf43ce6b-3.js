sitegenSearch("naf43ce6b-3",`!ten and	Rr!%
&google	Rv!m
&megabytes	R}&:
'inutes	Js!3a#A+&
(stakes	Rr!&
&new	Ra"?
&oclock	Rr#A
&pages	Rx&3
&requests	JR1"1
&seconds	Jr!Om!:
&texts	Rq&,
'he	Rf&:
'imes	Rs!3
%ants data	Rt"f
*user	Ri!H
%d to	R7,
%th for	Rk!^
(of	R}!O
(try	Ro#f
#rence eden	Rn#f
%m with	Rk&{'
&inal a	Jk&3.V
,nd	Rx&A
+in	Rk&{'
+says	Rv&3
,hould	R{&%
,itegen	Rx&,
,wift	Ro&%
+unless	Rn&A
-til	Rv&3
)tion or	Rl!V
&s traffic	Ra&3
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
`)
