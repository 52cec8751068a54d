sitegenSearch("nbbab17da-10",`!used it	Jh%:93
'on	Ri!:
)ly	Js"Ou!{'
(ther	Rq!:
'text	R0,
(he	Fi"3j!3"3
*re	Rx#3
(o	Bg!A#3"34O<&
'up	>p!O"1?3!?:3,,"f5&.&!31,
'version	Ro!3
%ful as	Rt!,
)do	Re"f
%less half	R}"H
%r a	Ry!O
(da	Js%?"?
(gent	Fk!tJ?F:63!?
(nd	Jv":@:
'behind	R|!H
(ody	Rq%?
'deleted	Rw"3
'for	Rt":
'go	R}!:
'host	Rs&A
'if	Rk!V
(n	R~!H
)fo	R|#3
)stead	Rn":
)terface	Rp"H
(s	Jn!tg"&
'may	Jk":R:
(et	Re%3
(ight	Rv"f
'name	Rt"?
+s	Rs&O
(otices	Re!m
'on	Re!O
(wns	Ri&1
'profiles	Re!H
'sat	Ru#H
'the	Rq%,
(yped	Rg"H
'under	Rp"m
'was	R|#3
(hat	Rr#f
)o	J)3m"3
&agent a	Rk!t
-nd	Rk!t
,backup	Rt"?
,link	Rn%?
0checker	Rn%?
&info endpoint	R|#3
&s data	Rg!:
(help	Ry":
(in	R|#&
)t	Rw#,
(mailbox	Rr%,
(nginx	R~#8
(or	R}#3
(password	Rt%&
(signed	Re!%
(who	Rg%,
)ith	R|#,
%s 463	Rz#3
)4	Rp#:
'511	Rt"3
'a	JZ&#&
(ctions	Ri&1
(nd	Rw!H
'can	RB:
`)
