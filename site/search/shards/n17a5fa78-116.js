sitegenSearch("n17a5fa78-116",`!issuer iss	Rz&O
)of	Rw%:
)the	Rd%:
#tio lists	Rf#f
(network	Rf#f
(or	Rf#h
#within whether	Ru&m
"t 294	Rf!,
&xx	J_"&Y&
%3xx	Ri"&
%401	Re&,
&44	Ru%O
&99	Ri!H
&xx	Fv#&E&'&
%502	Ra#3
&xx	Fg%&8&23
%a	2-,(:&:2,.,6H%O%A%f":(&'O'?),":%f%O%H1,*H"H'3):?:4,%%"H&%"A#%
&dd	JH:=t
&fter	Fq!H*,3H
&gain	Fp!AG&)f6:
&lb	Jv#,F3
'ike	R}!f
'l	F58{!,I:
(ows	Rr"f
'one	B{!f5:8O(:;VO?
'so	>8,D,/^3O2:P:W,#%*3
'ters	Rh!V
&mong	Ff!:EHB:":
&n	>B:4,4,!3*3/:*H>f7:
'd	2G:7:-:#%"H,H":!H!f&f*:'&#f):#3&:"3,f%,)H"&!3(H*3!:%,):1O/&#3%%"&!V/H&&
'ew	Jl&:.,
'swered	Jh!,g!3
+s	Bg!O0:(O8f+O[,<&!<
'y	Rg"O
&part	Jl!3h"3
'i	R}#:
'plies	Rj#3
&re	Jp&,%A
'rives	Ra&:
&s	2":Z:+,%3!^/:%:)3&:"H#H#:":":",#:!f'3&H),#:":#3':,:":!H63":"%%3":/:%33:!O#A#%
'ked	Ft!:0&K,2V
(s	Rb#&
'sumed	Rz&,
&t	>f!AD3"3'O=m&H%O@373!A
&way	Rr"f
's	Jr#:+,
%back	Ft!32H(3"H
`)
