sitegenSearch("na9b07f75-108",`!use proxy	Jp!::(!?
&registered	Ri!^
'fc	Fg!HBO),9H
&see	Rm&A
(nd	Rl"3
'itegen	Rk&O
'o	R_#f
(mething	Rv!3
'tale	Rn#O
'uch	Rm#3
&that	Fh!AE,.3h!,
(e	>K:;33:#f%:/&>:),&:83(:
)m	Ju"3v!A
)y	Rc#:
'o	Rf#O
&without	Rl%%
'ss	Ru!f
&your	Rk&X
%d a	R|#,
(ddresses	RC&
(gain	Rr!:
(nd	Rj",
(s	RB,
'before	Rq!O
(rowsers	Rg":
(y	Rw&%
'can	R]:
(ode	R|#:
(url	Rc":
'for	Fr!36H"A
'go	Rc"&
'it	Jh%:93
'java	Rc"&
'node	Rc"&
'on	Ri!:
)ly	Js"Ou!{&
(ther	Rq!:
'php	Rc"&
'ruby	Rc"&
)st	Rc"&
'swift	Rc"&
'text	R0,
(he	Fi"3j!3"3
*re	Rx#3
(o	Bg!A#3"34O<&
'up	>p!O"1?3!?:3,,"f5&.&!31,
'version	Ro!3
%ful as	Rt!,
)do	Re"f
%less half	R}"H
%proxy node	Ri"&
/js	Ri"&
+php	Ri"&
%r a	Ry!O
(da	Js%?"?
(gent	Fk!tJ?F:63!?
(nd	Jv":@:
'behind	R|!H
(ody	Rq%?
'deleted	Rw"3
'for	Rt":
'go	R}!:
'host	Rr&A
'if	Rk!V
(n	R~!H
)fo	R|#3
)stead	Rn":
`)
