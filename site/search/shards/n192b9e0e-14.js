sitegenSearch("n192b9e0e-14",`!origin the	Fk!t(:!tx!&L,
*o	Rm!H
+wards	Rg%:
)url	Rm&{%
)with	Nm!H&^
-in	Rh%,
*orked	Rd%,
(al address	Nx!A5,
+body	R~#,
+one	Rl"&
+status	Rs&,
+words	Rc",
*status deprecated	Rs&,
(examplenet should	Rl%:
(s 200	Rn!3
*access	Nq!:u!&
*certificate	Rj%,!:
*dns	Rl%3
*keep	Rd%:
.alive	Rd%:
*name	Rl%&
*the	Rl!:
-n	Rg%:
-y	Rm#H
"s 15	Rq&%
&7	R~!:
%and	NA,/,
%fs	Rx&3
"ther 1xxx	Rl%3
(4xx	Nu":":
(530	Rc&:
(a	Rj&3
)ctive	Jx%&"&"&
.sync	Jx%&"&"&
)libabas	R|#3
)nd	F1,^,p!3Yt
*swers	Ry#3
)re	R|&H
)s	J{"fn!,-3
)ttributes	R{&%
)uthorities	RJ,
(bad	R|%3
(calls	Rw!A
*se	Ri"3
,s	Nl"3@3
)haracter	Rc':
)i	Ro&A
*rcles	Ry#3
)lient	Rg":
.s	Bl!3.3':J:L%
)ode	JP(>Ae!3
,s	Jx!,1Vp!H
*ntent	Rr&:
)redentials	No!mF:!f
(direction	Nl!3s":
(effect	Rn":
)nd	Rv%3
*tries	R4,
,y	JU,!:':v#3
)rror	RM,
-s	Ni&,&V
)xcept	Rm!m
`)
