sitegenSearch("n6cc681d1-0",`!is yes	Rz&3
&oung	Rm!:
(r	Bs"373!f"3]:5:
)s	Jw!,"f<H
%zero	R',
&z	Rc',
#active whether	R|&{#!{*
#current whether	R|&m!t!{.!{/
#default whether	R|&{1
#o 8601	Rb'&!,
'859	R":
%88591 t	R":
%pen whether	R|&{.
#s is	Rb'O
%hort whether	R|&{#
%ue 14644	Rf#f
)777	Rk%&!3
(215	Rt%&!,
'd for	Rv"3
'r and	Rb'O
)enddate	Rj%8
)iss	Rb'O
)of	R}%:
)the	Rj%:
#tio lists	Rl#f
(network	Rl#f
(or	Rl#h
#within whether	R|&t
"t 294	Rl!,
%401	Rk&,
&44	R{%O
&99	Ro!H
%502	Rg#3
&xx	Ru&3
%a	6-,):&:2,/,:H%O%A%f"A(&'O'?),":%f%O%H1,*H"H'3):?:4,&%"H&%"A#%
&dd	NI:Bt
&fter	Fw!H#3(,3H
&gain	Bo!O)AG&)f6:
&lb	N|#,F3
'ike	Rd"f
'l	J68a",I:
(ows	Rx"f
'one	Bb"f5:8O(:;VP?
(ud	Re!,
'so	>9,G,1f3O2:P:X,#%*3
'ters	Rn!V
&mong	Fl!:EHB:":
&n	>C:5,%,,:+,!3*3/:*H>f7:W{!
`)
