sitegenSearch("ne74c4dd1-2",`!temporary things	Rt!C
#n and	Rt!%
&google	Rx!m
&megabytes	R_':
'inutes	Ju!3a#A+&
(stakes	Rt!&
&new	Rc"?
&oclock	Rt#A
&pages	Rz&3
&requests	JS1"161!8
&seconds	Nt!Om!:
&texts	Rs&,
'he	Rh&:
'imes	Ru!3
%ants data	Rv"f
*user	Rk!H
%d to	R8,
%th for	Rm!f
(of	R_"O
(try	Rq#f
#rence eden	Rp#f
%m with	Rm&{'
&inal a	Nm&3.V
,nd	Rz&A
+in	Rm&{'
+says	Rx&3
,hould	R}&%
,itegen	Rz&,
,wift	Rq&%
+unless	Rp&A
-til	Rx&3
)tion or	Rn!V
&s traffic	Rc&3
%raform tex	Ru&m
#st 1	Ro#?
'2	Ro#?
'306	Rp"?
'above	Rd%V
(ddress	R{#f
'eq	Ro&1!8!?
(xample	Rp"?
'for	Fc"HFHHO9:
'holds	Rx&3
'is	Ro!m
'like	Rp"H
'of	Jp!O*3g#%
(ne	Rq!&
'promtool	Ru!1
'rules	Ru!1
'server	Je":-:Ch
'that	Rc":
)e	Fo!V'm1:,f
*m	Ru!3
(ype	Rr!?
'with	Rk"H
(ould	Rp"A
'yaml	Ru!1
&ing for	Rc"H
*how	Rf#H
*in	Rw#H
*status	Ru!1
0codealertstestyaml	Ru!1
*when	Ru!3
`)
