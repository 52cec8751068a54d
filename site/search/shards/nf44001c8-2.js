sitegenSearch("nf44001c8-2",`!hold only	R|"O
'so	R_#&
(uch	Rs&,
'the	Fe!,?,p"m#A
'what	Nu&{!'3
)en	Rw!O
(ithin	Ru&{#
&s 8	R|%3
(a	>-3k!Ar!3G3"{!)3(:"O'3
)ll	Rs&,
)n	Ju#O334:
*d	Js#m]H*&
*y	Ri#h
(below	Rr&,
(content	Rm&,!H!O!V!f!{!
(depends	N_",n"m
(endregion	R<:
(for	>&,*,^m#H#Oc!Hb!:'%)V&,
)urther	Rs&,
(grpc	Rl!:
,status	Rl!:
(it	Rs%V
(many	RT,
(no	RD,
(one	Rl&O
(region	N<:z%t
(session	Ro#H
(texts	Rz&:
)he	:"3),q!f),*O"O@&!:I,),5m"{%#H-A
*is	Rx&3
(version	Rn"A
(what	Nd"3s":
#me made	Rv#A
(issing	R+(
'no	R{#O
)store	R{#O
'page	:*3"&!,!3E3"3"1Z3!H.H!mw!{%":%1![':",'V!^",!Q
'redirect	Nb!:|#,
'screens	Nv&f(:
'the	R|&^
&brew too	Rq&%
&made client	Rv#A
#nest a	R_"f
*nswer	Rd"H
)chain	Ra%3
)developers	Rt!^
)server	Ri":
*ite	Rt%3
%our range	Rd#3
*etry	Rg&:
.after	Rg&:
#ok is	Ry&:
&s build	Rl%?
#p answered	Rd%H
&before	Rq!H
`)
