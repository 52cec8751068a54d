sitegenSearch("n99f48e5f-11",`!can often	Rj#:
'nly	Bi!f(A]m4:@:
'pen	Ru!H
'therwise	Ra"f
&place	Ri!%
'ost	R|"H
'romise	Rg!^
&quote	Rk#H
&raise	Rb%3
'each	Ra%3
)d	Bq!m43/A2:{!3
(direct	Ry%,
(play	Re#&
(solve	Rv"H
)ume	Rx!3
(trieve	Rg",
&say	Fe!38f}"O
'ee	Fd#3TOCH
(nd	Jc"3C,
(rve	Jg"3i"%
'how	Fb",T3Zt*F
'ign	R|#:
(mply	JB:QV
'olve	Ry":
(rt	Ry&,
'pare	Rm%:
'tand	Rv&{"
)rt	Rw!&
(ill	Ju!3!HGO
(ore	Rh":
'ucceed	Js!:f!V
)h	Rt!H
'witch	Rj"H
&take	Jk"HM,
'ell	>>,H,"f'%937:=:13LH
'hen	R{!H
'ouch	R|!H
'reat	Rw%,
&use	Fk!^9:2,
&waive	Rj&V
'e	Rv!:
'ipe	Rz"H
'rite	Jk!:"%
&you	Jh!,o#?
%celled before	Rl!*
,call	R{%^
,no	Rz%,
-umber	Rh%&
,the	Rx%3
)ing an	Rv"3
(s the	R{%:
%didate for	Rg":
%not and	Rw!:
+swer	Jf!,/H
*sk	Rt!:
)be	2)&&,#,",+&"&"&*&:&)&#,!^":!A",!A&,#V"A"V%30H'3&:#3#:*3(H&&!3!?"3::':'^A3!O"3!{&"3!{!#O#O%t"V":!O#O&1!F','&/&
`)
