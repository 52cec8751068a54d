sitegenSearch("n98a67132-4",`!holds a	>-3e!Ar!3G3"{!(3(:"H'3
)n	Fo#O334:
*d	Fm#m]H)&
*y	Rc#h
(below	Rl&,
(content	Rg&,!H!O!V!f!{!
(depends	Jy!,n"m
(endregion	R;:
(for	>&,*,Wmg!Hb!:&%)O&,
(grpc	Rf!:
,status	Rf!:
(it	Rm%V
(no	RC,
(one	Rf&O
(region	J;:t%t
(session	Ri#H
(texts	Rs&:
)he	>"3),r!,*O"O@&!:I,),8H,A
*is	Rq&3
(version	Rh"A
(what	J}!3r":
#me and	J]:y#,
'made	Rp#A
(issing	R+(
'no	Ru#O
)store	Ru#O
'page	:*3"&!,!3D3"3"1U3!H.H!mx!:%1![&:",'O!V",!Q
'screens	Ro&f
'the	Ru&V
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
#ok is	Rr&:
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
`)
