sitegenSearch("nb092b41e-14",`!can touch	Ra"H
'reat	R{%,
&use	Jo!^9:2,
&wait	R0,
)ve	Rn&V
'e	Rz!:
'ipe	R~"H
'rite	Jo!:"%
&you	Jl!,o#?
%celled before	Rp!*
,call	R_&^
,no	R~%,
-umber	Rl%&
,the	R|%3
)ing an	Rz"3
(s the	R_&:
%didate for	Rk":
%not and	R{!:
+swer	Jj!,/H
*sk	Rx!:
)be	2)&&,#,",+&"&"&*&7&(&*&#,!^":!A",!A&,#V"A"V%30H'3&:#3#:*3(H&&!3!?"3::':'^A3!O!m"3!{&"3!{!#3!O#O%t"V":!O#O&1!F',(&/&
*reak	R{&%
)change	Jx%:<A
*ome	J_":D:
+rrectly	R~":
)do	Fq"3;:)3D:
)enter	Rt"m
)find	Rj!f
)get	Re%,
*uess	Rw"H
)handle	Jc#f1&
+ve	J2:',
)keep	Rz!H
*now	R|"3
)look	Rb!,
)make	Rf#f
*eet	Rc#&
+nd	Ru&%
*odify	Rh#?
)open	Rv%,
*r	Jq"&e!:
)provide	Rc#,
)reach	Br!A8f=30OM:9T
,d	Bi!VLm%35H+:l!:#A
+fer	Rj&m
+ly	Rb#:
)see	J5:p#:
+nd	Rc#3
*hine	R{&F
*lip	Rf!,
*tand	J=,#,
+ore	Rv#,
)take	Jw!3#fXf
*ell	Br!VCH/H'H,:B:
*ranslate	R_%,
)undo	Rp#3
`)
