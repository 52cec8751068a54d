sitegenSearch("n29ebdff1-8",`!as unofficial	Rr%%
'used	Rf#,
&pstream	Rs#H
&rls	RK,
&sual	Nu!1(3
&tf	N",!:&,!:
(16	R',
(8	N",!:&:
%version	Ry!^
%we	B~":):=:#3)3
'b	Rj",
'll	6A,1,7,&H"^"V&*!A%:":#A!O/:#O&f#O"O+f+f03!H&O"f%A-:-O03':7,%3
&hat	Nz%:P&
'en	Re"f
'ich	Rq#,
'ole	Rv&:
&ide	Rg%3
'th	>m!:#O?:%:(3=H':,,TH%3
&ritten	Jn&30{#%&
%x	Jq!O^fb!{!
&402	Ru"3
&md	Rn&{!
'l	Rs&:
&ratelimitremaining	Rn#f
%yaml	Nm&{%(:
&ear	R03
'sterday	Ru!3
&ou	Je!:3Va":
#cii character	Rl&3
%ribe 599	Re&,
*to	R~#&
)s it	Rm%,
#h dash	Ru&m
%ttp 2.2.2.1.1	Ny%,",
)3.1.5.2.2	Rx%,
+2.5.1	Rz%:
)section	Jx%&"&"&
#ide and	Rn":
(for	Ju",[:2&
(it	Rr!3
#k 503	Rs#3
&about	Rn"f
'gain	Jy!^%H4,
't	Nm!AE&
&each	Rm!f
'very	R|#:
'xpect	Rz!:
&folder	Ry#:
(r	6c!,+^-^+H':'f1V+33H"H3:(O":#3+,&O8?(%#8!?!M
'rom	R{#m
&in	Rz":
&must	Rz!:
&somewhere	Rv'&
`)
