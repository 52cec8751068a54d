sitegenSearch("n78309e18-5",`!lowers its	Ro#:
"s site	Ry&T
"tn column	Rb%:
%p sport	Ra%8
"ychee exclude	Rp%8
!m before	Rv#:
#d	Rm!T
#get	Rv#?
#http	Jn#f&:
(server	Jn#f&:
#json	Rm!*
(tool	Rm!*
#post	Rv#:
#rfc	Rv#:
#s	Rm!T
%earch	Rv#:
"ac os	F@,/,a%%)3
%hine and	Ri%,
+t	Ru&O
*clear	Rg"f
*has	Rw#m
*if	Rz&%
+n	Rc%:
+s	Rt&:
+tself	Rb%:
*knocked	Ra%,
*of	Jk"Hb"A
+nly	R&,
+r	Jr&%#:
*really	Rb%:
*that	Bl!Ov!,#VI,#,
+oo	Rb%3
*without	Jb#3k!%
)s 200	Rs"m
+address	Rt&:
+exit	Rl&&
+ipv6	Rc%3
+own	Ri&A
+that	Rp!A
%os 15	Rm&%
(and	J@,/,
(fs	Rt&3
*events	Rt&3
#de a	Fk!,@,::
(gain	Ri&3
(nd	Jq!Ay"3
)ew	Rt&3
(t	Rm"?
'by	Jt!Hb#,
'check	Rq#?
(lient	Rr#A
(onditional	Ri#&
'each	Jk!H}"%
'for	Ba",%H2O&3+m2:9,!:!O
(rom	Fc%:S:"A
'it	R}!:
'keep	Rq&3
'later	R|!f
'may	R{":
'nginx	Ro#m
(o	R~!:
'of	>f#f,O^V%A":"O#:%&
(penness	Rl#H
(r	Ru&H
)ders	R|!3
`)
