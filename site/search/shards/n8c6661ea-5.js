sitegenSearch("n8c6661ea-5",`!iss is	R}&O
%hort whether	Rx&{#
%ue 14644	Rb#f
)777	Rg%&!3
(215	Rp%&!,
'd for	Rr"3
'r and	R}&O
)enddate	Rf%8
)iss	R}&O
)of	Ry%:
)the	Rf%:
#tio lists	Rh#f
(network	Rh#f
(or	Rh#h
#within whether	Rx&t
"t 294	Rh!,
%401	Rg&,
&44	Rw%O
&99	Rk!H
%502	Rc#3
&xx	Rq&3
%a	2-,(:&:2,.,8H%O%A%f":(&'O'?),":%f%O%H1,*H"H'3):?:4,&%"H&%"A#%
&dd	JH:?t
&fter	Fs!H*,3H
&gain	Fr!AG&)f6:
&lb	Jx#,F3
'ike	R_"f
'l	F58}!,I:
(ows	Rt"f
'one	B}!f5:8O(:;VP?
'so	>8,F,/^3O2:P:X,#%*3
'ters	Rj!V
&mong	Fh!:EHB:":
&n	>B:4,%,3,!3*3/:*H>f7:
'd	2G:9:-:#%"H,H":!H!f&f*:'&#f):#3&:"3,f%,)H"&!3(H*3!:%,):&&-O/&#3%%"&":)O"3'H&&
'ew	Jn&:/,
'swered	Jj!,g!3
+s	Bi!O0:(O8f+O[,=&!<
'y	Ri"O
&part	Jn!3h"3
'i	R_%:
'plies	Rl#3
&re	Fi&{%(,&,%A
'rives	Rc&:
&s	2":]:+,%3!^/:%:)3&:"H#H#:":":",#:!f'3&H),#:":#3':,:":!H63":"%%3":/:%31,%:!O#A":"%
'ked	Fv!:0&K,2V
`)
