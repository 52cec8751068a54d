sitegenSearch("nfc5fe1c4-15",`!its zone	Rk!^
%elf 102	Rq&A
)401	Rx%:
)a	Fy":2,),^:
*ccording	Rq%3
*dds	Rg!O
*nd	>d":"O,m433&-:RA"3
*s	Fw!HD:|!O
+ks	Rp%:
*t	Rq"O
)before	Rt"&
*rowsers	Rz!:
*ut	Jc"&%f
)cannot	R_%:
*lears	Rn!A
)does	Re"f
)each	Ro!,
)failed	Rc%V
-s	Rs!t
*ills	Rr#H
)has	Fm#3-3<,
*tml	Ru&{&
)if	Jk!:!A<O
*n	Fr"H93+3
*s	Bs!:&O1,*3/:N:/:
*t	Jb"OJH
)keep	RB,
+pt	Rh"O
)let	Rt!H
)may	Fn!:W:G3
*ust	Rk",
)ngx	Rz%,
,httprequesth	Rz%,
*ode	R~":
-js	R~":
+t	Rn&^
,es	R~%,
)only	Ro#:
*r	F&,m#,f!A
)points	Rb#3
)repeated	Rg"3
*fc	Ft!:8fDO
)says	Rm"O
*o	Rn&3
*urvives	Rv"O
)that	Ry!:
+e	Fe!A,,-,/:
*o	R{!,
)unless	Rk#f
)was	Rj"f
*hen	Rm"H
+ich	Jg!&p!3
*ins	Rh&f
+th	Fp":VVEV03
-out	Rh!H
*ould	Rj"f
*rite	JE:l%,
)x	Ro&^
*contenttypeoptions	Ro&^
)yaml	Rn&f
*our	Rq#3
!jan 2010	Rc&?
%uary 1997	Ri"3
*2010	Rc&,
*and	RU3
#panese address	Rc&,
`)
