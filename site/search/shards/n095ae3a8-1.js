sitegenSearch("n095ae3a8-1",`!use something	Rx!3
'tale	Rp#O
'uch	Ro#3
&that	Fj!AE,.3h!,
(e	>K:=33:#f%:/&>:),&:83(:
)m	Jw"3v!A
)y	Re#:
'o	Rh#O
&without	Rn%%
'ss	Rw!f
&your	Rm&X
%d a	R~#,
(gain	Rt!:
(nd	Rl",
(s	RB,
'before	Rs!O
(rowsers	Ri":
(y	Rz&%
'can	R_!:
(ode	R~#:
(url	Re":
'for	Ft!36H"A
'it	Jj%:93
'on	Rk!:
)ly	Ju"Ou!{'
(ther	Rs!:
'text	R0,
(he	Fk"3j!3"3
*re	Rz#3
(o	Bi!A#3"34O<&
'up	>V1"1;O"1?3!?:3,,"f5&.&!31,
'version	Rq!3
%ful as	Rv!,
)do	Rg"f
%less half	R_#H
%r a	R{!O
(da	Ju%?"?
(gent	Fm!tJ?F:63!?
(nd	Jx":@:
'behind	R~!H
(ody	Rs%?
'deleted	Ry"3
'for	Rv":
'go	R_":
'host	Ru&A
'if	Rm!V
(n	Ra"H
)fo	R~#3
)stead	Rp":
)terface	Rr"H
(s	Jp!tg"&
'may	Jm":R:
(et	Rg%3
(ight	Rx"f
'name	Rv"?
+s	Ru&O
(otices	Rg!m
'on	Rg!O
(wns	Rk&1
'profiles	Rg!H
'sat	Rw#H
'the	Rs%,
(yped	Ri"H
'under	Rr"m
'was	R~#3
(hat	Rt#f
)o	J)3o"3
&agent a	Rm!t
`)
