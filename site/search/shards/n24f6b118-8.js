sitegenSearch("n24f6b118-8",`!holds the	:"3),t!,*O"O@&!:I,),5m"{%#H-A
*is	Rt&3
(version	Rj"A
(what	J_"3s":
#me made	Rr#A
(issing	R+(
'no	Rw#O
)store	Rw#O
'page	:*3"&!,!3D3"3"1W3!H.H!mw!{%":%1![':",'V!^",!Q
'redirect	J_!:z#,
'screens	Jr&f(:
'the	Rx&^
&brew too	Rm&%
&made client	Rr#A
#nest a	R{!f
*nswer	R_"H
)chain	R|#3
)developers	Rp!^
)server	Re":
*ite	Rp%3
%our range	R_#3
*etry	Rc&:
.after	Rc&:
#ok is	Ru&:
&s build	Rh%?
#p answered	R_%H
&before	Rm!H
'y	Jq#V8H
&costs	Rt!m
'url	Rt!3
&failed	Ro#V
'or	Rx#:
&has	R}"H
&is	Rt!H
&of	Rt!H
'nly	Rw!H
&rfc	Rg#3
&so	Ri"H
&that	Jm!&!<JV
'o	Rc#V
&wrote	Rg#V
%e browsers	Ry":
%s this	Rm!:
#st 308	Rc#3
'8443	R{%8
'and	Bt!H:H7,U:=:(V
)swers	Rs&:
(pi	.g!1"*(*'1!8#?"?"?&?"?"?#?"?"?*?%?#?"?"?"?"?"?"?"?"?"?"?#?"?"?"?"?&?#?#?"?"?%?"?"?"?"?"?&?%?)?%?C?
*anthropiccom	Ry#?
`)
