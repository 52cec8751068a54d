sitegenSearch("n088931c8-13",`!with you	Rt":
*r	Jq!Vk!Hc!&
'zero	Rb&3
&drawn all	Rg%3
(ew that	Rg#O
&in 19	Rf%,
)30	Rh%,
)60	R{"?
)90	Rf%,
)a	JT,S,G,
*n	Ro",
)it	Ng%3J,
)next	R|&H
)one	N?,w%{#
)proxy	Ru#f
.readtimeout	Ru#f
)the	Bi"O(:.,9f#&4,L:
)whether	R|&t
&out a	./,*,-,&,3,#,#,",0A!f"A!f#O"C!H"V%H!V"1"A",!O#V"f&H":%H(H"O"f"3#32,!H!f&H#f"f&H%H#:*O.3)3(3#3":*:&:"^"3+,!V"3!H!{!",!3"%"3#:%O!m!t%3#%","{##%#3!:",
+ccept	Rm&V
.ss	Nq!^!tFh
0controlalloworigin	Rq!^!t
+ffecting	Rh#,
+im	Ri"H
+llow	Rt!V
+n	:m!,+O"O3O)O(m4H>:7&2f),":+F
,d	Nm&,",
,y	Jw!OC3{!3
-body	Rp"f
+sking	Fw!%Df2:-:
*beans	Rf#3
,ing	Bm!m)O-O%O1O(:i":
+reaking	Rr!%
*cache	Nm!h@O
/control	Nm!h@O
+lasses	R|&{)
+ode	R7,
.s	R{&,
,lours	N:,|%m
,nnection	Rl#H
-tainers	Ro&,
.ent	Rt!V
1range	Rt!V
+redentials	Rk!t
*drafts	RU,
*early	Rv!A!f
+ither	Rw!,
+nd	Rn!H
+rror	Rk!:
`)
