sitegenSearch("nc9f58238-4",`!as title	Jj&O),
&raffic	Rk%V
(nsient	Rc#:
'ue	Rt&A
&wo	Rx&3
%u	Ra'3
&nimplemented	Rj!3
'known	Rn&,
'official	Rp%%
'used	Rd#,
&pstream	Rq#H
&rls	RJ,
&sual	Js!1(3
&tf	J",!:&,!:
(16	R',
(8	J",!:&:
%we	B|":):=:#3)3
'b	Rh",
'll	6-,5,1,7,%H"^"O&*!A%:":#A!O/:#O&f#O"O+f+f03!H&O"f%A-:-O03':7,%3
&hat	Jx%:O&
'en	Rc"f
'ich	Ro#,
'ole	Rt&:
&ide	Re%3
'th	>k!:A:%:(3=H':,,TH%3
&ritten	Jl&30{#%&
%x	Jo!O^fb!{!
&402	Rs"3
&md	Rl&{!
'l	Rq&:
&ratelimitremaining	Rl#f
%yaml	Jk&{%(:
&ear	R03
'sterday	Rs!3
&ou	Jd!:2Va":
#cii character	Rj&3
%ribe 599	Rc&,
*to	R|#&
)s it	Rk%,
#h dash	Rs&m
%ttp 2.2.2.1.1	Jw%,",
)3.1.5.2.2	Rv%,
+2.5.1	Rx%:
)section	Jv%&"&"&
#ide and	Rl":
(for	Js",[:2&
(it	Rp!3
#k 503	Rq#3
&about	Rl"f
'gain	Jw!V%H4,
't	Jk!AE&
&each	Rk!^
'very	Rz#:
'xpect	Rx!:
&folder	Rw#:
`)
