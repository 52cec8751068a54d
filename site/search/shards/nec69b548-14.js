sitegenSearch("nec69b548-14",`!origin server	:g!A%V.3*&!,5f#,)O'30f2&"&"&"&"&"&"&"&
/s	Fk"39363
*hould	Rw#&
,ws	Rd%3
*o	Rh%,
)that	Fw!3L,>3(V
+e	Fg!t(:!mx!&L,
*owards	Rc%:
)url	Ri&{%
)within	Rd%,
*orked	R_%,
(al address	Jt!A5,
+body	Rz#,
+one	Rh"&
+status	Ro&,
+words	R~!,
*status deprecated	Ro&,
(examplenet should	Rh%:
(s 200	Rj!3
*access	Jm!:u!&
*certificate	Rf%,!:
*dns	Rh%3
*keep	R_%:
.alive	R_%:
*name	Rh%&
*the	Rh!:
-n	Rc%:
-y	Ri#H
"s 15	Rm&%
&7	Rz!:
%and	J@,/,
%fs	Rt&3
"ther 1xxx	Rh%3
(4xx	Jq":":
(530	R~%:
(a	Rf&3
)ctive	Ft%&"&"&
.sync	Ft%&"&"&
)libabas	Rx#3
)nd	F1,Y,p!3Yt
*swers	Ru#3
)re	Rx&H
)s	Jw"fn!,
)ttributes	Rw&%
)uthorities	RI,
(bad	Rx%3
(calls	Rs!A
*se	Re"3
,s	Jh"3@3
)haracter	R~&:
)i	Rk&A
*rcles	Ru#3
)lient	Rc":
.s	Bh!3.3':J:L%
)ode	FO(;Ae!3
,s	Ft!,1Vp!H
*ntent	Rn&:
)redentials	Jk!fF:!f
(direction	Jh!3s":
`)
