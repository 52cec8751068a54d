sitegenSearch("nfe0ccd47-11",`!can stand	Ru&{"
)rt	Rw!&
(ill	Ju!3!HGO
(ore	Rh":
'ucceed	Js!:f!V
)h	Rt!H
'witch	Rj"H
&take	Jk"HM,
'ell	>>,H,"f'%937:=:13KH
'hen	R{!H
'ouch	R|!H
'reat	Rw%,
&use	Fk!^9:2,
&waive	Rj&V
'e	Rv!:
'ipe	Rz"H
'rite	Jk!:"%
&you	Jh!,n#?
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
)be	2)&&,#,",+&"&"&*&:&)&#,!^":!A",!A&,#V"A"V%30H'3&:#3#:*3(H&&!3!?"3::':'^A3!O"3!{%"3!{!#O#O#t"V":!O#O&1!F','&/&
*reak	Rv&%
)change	Jt%:;A
*ome	J{!:D:
+rrectly	Rz":
)do	Fm"3;:)3D:
)enter	Rp"m
)find	Rf!f
)get	Ra%,
*uess	Rs"H
)handle	J~"f1&
+ve	J2:',
)keep	Rv!H
*now	Rx"3
)look	R^,
)make	Rb#f
*eet	R~"&
+nd	Rp&%
*odify	Rd#?
)open	Rr%,
*r	Jm"&e!:
)provide	R~",
)reach	Bn!A8f=30OM:8T
,d	Be!VLm%35H+:k!:#A
+ly	R}":
)see	J5:l#:
+nd	R~"3
`)
