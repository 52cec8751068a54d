sitegenSearch("nc7b8fb46-10",`!holds session	Rm#H
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
*ite	Rr%3
%our range	Rb#3
*etry	Re&:
.after	Re&:
#ok is	Rw&:
&s build	Rj%?
#p answered	Rb%H
&before	Ro!H
'y	Js#V8H
&costs	Rv!m
'url	Rv!3
&failed	Rq#V
'or	Rz#:
&has	R_#H
&is	Rv!H
&of	Rv!H
'nly	Ry!H
&rfc	Ri#3
&so	Rk"H
&that	Jo!&!<JV
'o	Re#V
&wrote	Ri#V
%e browsers	R{":
%s this	Ro!:
#st 308	Re#3
'8443	R}%8
'and	Bv!H:H7,U:=:(V
)swers	Ru&:
(pi	2i!1"*(*'1!8#?"?"?&?"?"?#?"?"?*?%?#?"?"?"?"?"?"?"?"?"?"?#?"?"?"?"?&?#?#?"?"?%?"?"?"?"?"?&?%?)?%?C?
*anthropiccom	R{#?
`)
