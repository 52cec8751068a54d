sitegenSearch("n8f4bd513-13",`!with upload	Rx!,!3
-complete	Rx!3
-offset	Rx!,!3
(rl	Fk&f",&,!:!O#,
*lib	Rv!:
'v	Rt!f
(alues	Rf%V
)ry	Rd"3
(ersion	Jx":p!:
.s	Ry"f
'w	Jg!ASH
(hat	>l%&::):*3#A"*"%'&
)ich	Rg!<
(ide	Rr":
(ords	JN:}#A
(s	Ru!f
'x	Rr!3
'yaml	Rh&A
(ou	Rn":
*r	Fk!Vk!Hc!&
'zero	R{%3
&drawn all	Ra%3
(ew that	Ra#O
&in 19	R_%,
)30	Rb%,
)60	Ru"?
)90	R_%,
)a	Jb",G,
*n	Ri",
)it	Ja%3J,
)next	Rv&A
)one	J>,r%{#
)proxy	Ro#f
.readtimeout	Ro#f
)the	Bc"O(:.,9f#&4,L:
)whether	Rv&m
&out a	./,),-,&,2,#,",.A!f"A!^%C!H"V%H!V"1"A",!O#O"f&H":%H(H"O"f"3#32,!H!f&H#f"f&H%H#:*O.3)3(3#3":*:&:"^"3+,!V"3!H!{!",!3"%%:%O!m!t%3#%","{"#%#3!:",
+ccept	Rg&V
.ss	Jk!mFh
0controlalloworigin	Rk!m
+ffecting	Rb#,
+im	Rc"H
+llow	Rn!V
+n	:g!,+O"O3O)O(m4H>:7&2f*:+F
,d	Jg&,",
,y	Rs"3
-body	Rj"f
+sking	Fq!%Df2:-:
*beans	R_#3
,ing	Bg!f)O-O%O1O(:i":
+reaking	Rl!%
`)
