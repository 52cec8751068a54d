sitegenSearch("ne3f67d1a-3",`!as temporary	Rt#,
'xt	Bh!:WH53!:ZH%,#{"#O
&he	2>,0,":#,4:(:#3!^%:#O%3#^",!H"f":"A!f(f+O2:+3"3"O"H":&f':":#3!:!A*:)V&3#:"&":%%#3#:/,"3&:%,+:%:#3):
(ir	Ry"O
(re	Rs&,
(y	>0:y!:1:,:j!O'3%,!A+,%,!3
'is	Fg#3T3;A
&itle	Jh&O),
&raffic	Ri%V
(nsient	Ra#:
'ue	Rr&A
&wo	Rv&3
%u	R~&3
&nimplemented	Rh!3
'known	Rl&,
'official	Rn%%
'used	Rb#,
&pstream	Ro#H
&rls	RJ,
&sual	Jq!1(3
&tf	J",!:&,!:
(16	R',
(8	J",!:&:
%we	Bz":):=:#3)3
'b	Rf",
'll	6-,5,1,5,%H"^"O&*!A%:":#A!O/:#O&f#O"O+f+f03!H&O"f%A-:-O03':7,%3
&hat	Jv%:N&
'en	Ra"f
'ich	Rm#,
'ole	Rr&:
&ide	Rc%3
'th	>i!:A:%:(3=H':,,TH%3
&ritten	Fj&30{#%&
%x	Fm!O^fb!{!
&402	Rq"3
&md	Rj&{!
'l	Ro&:
&ratelimitremaining	Rj#f
%yaml	Ji&{%(:
&ear	R03
'sterday	Rq!3
&ou	Jr!Va":
#cii character	Rh&3
%ribe 599	Ra&,
*to	Rz#&
)s it	Ri%,
#h dash	Rq&m
%ttp 2.2.2.1.1	Ju%,",
)3.1.5.2.2	Rt%,
`)
