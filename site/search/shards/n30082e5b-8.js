sitegenSearch("n30082e5b-8",`!isopen whether	Rz&{-
#s is	R_'O
%hort whether	Rz&{#
%ue 14644	Rd#f
)777	Ri%&!3
(215	Rr%&!,
'd for	Rt"3
'r and	R_'O
)enddate	Rh%8
)iss	R_'O
)of	R{%:
)the	Rh%:
#tio lists	Rj#f
(network	Rj#f
(or	Rj#h
#within whether	Rz&t
"t 294	Rj!,
%401	Ri&,
&44	Ry%O
&99	Rm!H
%502	Re#3
&xx	Rs&3
%a	2-,(:&:2,/,9H%O%A%f":(&'O'?),":%f%O%H1,*H"H'3):?:4,&%"H&%"A#%
&dd	JH:At
&fter	Ju!H*,3H
&gain	Ft!AG&)f6:
&lb	Jz#,F3
'ike	Rb"f
'l	J58_",I:
(ows	Rv"f
'one	B_"f5:8O(:;VP?
(ud	Rd!,
'so	>8,G,0^3O2:P:X,#%*3
'ters	Rl!V
&mong	Fj!:EHB:":
&n	>B:5,%,,:*,!3*3/:*H>f7:W{!
'd	2G:::%,+:#%"H,H":!H!f&f*:'&#f):#3&:"3,f%,)H"&!3(H*3!:%,):&&-O/&#3%%"&":)O"3'H&&
'ew	Jp&:/,
'swered	Jl!,g!3
+s	Bk!O0:(O8f+O[,=&!<
'y	Rk"O
&part	Jp!3h"3
'i	Rb%:
'plies	Rn#3
&re	Bk&{%"H',&,%A
'rives	Re&:
`)
