sitegenSearch("nfc5fe1c4-0",`!is worse	RH,
(th	Fe!H1,a!O
&riting	Rg&3
)ten	:+,1:Kt%:":","AGOw!3!V!{#&:!^,%!V"3
'ong	:P:8,!A!H'<*:-H.38,#OJ&75#3!:!m%%!,!O.,"%#&
%yaml	Jh&3.,
&oung	Rg!:
(r	Bm"373!f"3]:4:
)s	Fq!,"f<H
%zero	R',
&z	R{&,
#active whether	Ru&{"!{)
#current whether	Ru&f!m!{,!{-
#default whether	Ru&{/
#o 8601	Rz&&!,
'859	R":
%88591 t	R":
%pen whether	Ru&{,
#s is	Rz&O
%hort whether	Ru&{"
%ue 14644	R_#f
)777	Re%&!3
(215	Rn%&!,
'd for	Rp"3
'r and	Rz&O
)enddate	Rd%8
)iss	Rz&O
)of	Rw%:
)the	Rd%:
#tio lists	Rf#f
(network	Rf#f
(or	Rf#h
#within whether	Ru&m
"t 294	Rf!,
%401	Re&,
&44	Ru%O
&99	Ri!H
%502	Ra#3
&xx	Rn&3
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
`)
