sitegenSearch("ncca4315d-5",`!holds content	Rg&,!H!O!V!f!{!
(depends	Jy!,n"m
(endregion	R;:
(for	>&,*,Wmg!Hb!:'%)O&,
)urther	Rm&,
(grpc	Rf!:
,status	Rf!:
(it	Rm%V
(no	RC,
(one	Rf&O
(region	J;:u%t
(session	Ri#H
(texts	Rt&:
)he	>"3),r!,*O"O@&!:I,),6{%#H-A
*is	Rr&3
(version	Rh"A
(what	J}!3s":
#me and	J]:z#,
'made	Rp#A
(issing	R+(
'no	Ru#O
)store	Ru#O
'page	:*3"&!,!3D3"3"1U3!H.H!mw!{%":%1![':",'O!V",!Q
'screens	Rp&f
'the	Rv&V
&brew to	Rk&%
&made client	Rp#A
#nest a	Ry!f
*nswer	R}!H
)chain	Rz#3
)developers	Rn!^
)server	Rc":
*ite	Rn%3
%our range	R}"3
*etry	Ra&:
.after	Ra&:
#ok is	Rs&:
&s build	Rf%?
#p answered	R}#H
&before	Rk!H
'y	Jo#V8H
&costs	Rr!m
'url	Rr!3
&failed	Rm#V
'or	Rv#:
&has	R{"H
&is	Rr!H
&of	Rr!H
'nly	Ru!H
&rfc	Re#3
&so	Rg"H
&that	Jk!&!<JV
'o	Ra#V
&wrote	Re#V
%e browsers	Rw":
%s this	Rk!:
#st 308	Ra#3
'8443	Ry%8
`)
