sitegenSearch("nc06ac594-2",`!job runs	Rs!A
&stands	R{!A
&that	R{!H
'wice	R{!H
&use	Rw#:
&was	R{!H
'ith	Jv!f?f
*out	Ro!1
&you	R{!f
%code http	Ro!1
.requestsendedearly	Ro!1
%s 77	R{!?
'81	Rd#?
'batches	Rs!%
'conflicts	Rs!&
*sist	Rd#A
)unt	Rg&,
'give	Rm!,
'state	R{!f
'the	R{!H
#in parts	R_"O
'the	F7:PA=O
&ed only	R_":
&s them	Rg!3
&ts two	Rt&3
#ke and	Fh!A(tRm
'became	Rc&,
'has	Jn!tRf
'means	Rp!A
'or	R_#3
'python	R_#:
#sh cohen	Rj",
"s 20	:q!O"3&:#:&:#:&:":':":-:,:":&:)H&:':
&4	.t!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&3&
%allows	Ri#:
&nd	Jj!:_#O
'swers	R~":
%carries	Rv&,
&heck	R~":
&ounts	R{":
%formatter	Rh&O
%information	Rv!:
&s	Rt&A
'sue	R_#f
&t	Rr&,
%java	Rj!&!O
&sx	Ro&m
%know	Rj!3
%max	Ri#:
%or	Rh&O
%payload	Rj!3
%request	Ru"3
`)
