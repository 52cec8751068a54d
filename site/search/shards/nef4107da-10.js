sitegenSearch("nef4107da-10",`!hold all	R|"3
(nd	Jv!&d#A
)y	Rj"H
'emphasis	Ry&A
'for	Js!3-O
'hints	R{!:
(tml	R^,
'it	Jx!3EO
'links	R{",
)ttle	Rq&,
'no	Rp&O
'only	Rz"O
'so	R}"&
(uch	Rq&,
'the	Fd!,>,p"m#A
'what	Js&{!'3
)en	Ru!O
(ithin	Rs&{#
&s 8	Rz%3
(a	>-3i!Ar!3G3"{!)3(:"O'3
)ll	Rq&,
)n	Js#O334:
*d	Jq#m]H*&
*y	Rg#h
(below	Rp&,
(content	Rk&,!H!O!V!f!{!
(depends	J}!,n"m
(endregion	R;:
(for	>&,*,[mg!Hb!:'%)V&,
)urther	Rq&,
(grpc	Rj!:
,status	Rj!:
(it	Rq%V
(many	RS,
(no	RC,
(one	Rj&O
(region	J;:y%t
(session	Rm#H
(texts	Rx&:
)he	:"3),v!,*O"O@&!:I,),5m"{%#H-A
*is	Rv&3
(version	Rl"A
(what	Jb"3s":
#me made	Rt#A
(issing	R+(
'no	Ry#O
)store	Ry#O
'page	:*3"&!,!3D3"3"1Y3!H.H!mw!{%":%1![':",'V!^",!Q
'redirect	Ja!:{#,
'screens	Jt&f(:
'the	Rz&^
&brew too	Ro&%
&made client	Rt#A
#nest a	R}!f
*nswer	Rb"H
)chain	R~#3
)developers	Rr!^
)server	Rg":
`)
