sitegenSearch("necbfe55b-7",`!use is	Rt#O
't	:q!%'A+:+:'&(:K:-:3:/V":,A
(s	RR:
&letters	Rr!:
'inked	Rt%:
,ins	Rt%:
'ooks	Rf&V
&m	Rz#:
'any	Rz"f
'ore	Ro!H
'post	Rz#:
&needs	Rz"3
'ot	Ro!A
(w	RX:
&of	Nw"O}!,
'n	Re!:
(e	N0:a!H
(ly	Ry!:
&poll	Rx&3
(st	Rb#&
'roxy	Nv!::(!?
&registered	Ro!f
'fc	Fm!OBO),9H
&see	Rt&A
(nd	Rr"3
'ingle	R-:
(tegen	Rq&O
'o	Rf#f
(mething	R|!3
'tale	Rt#O
'uch	Rs#3
&that	Fn!AE,.3h!,
(e	>L:@33:#f%:/&>:),&:83(:
)m	N{"3v!A
)y	Ri#:
'o	Rl#O
&without	Rr%%
'ss	R{!f
&your	Rq&X
%d a	Rc%,
(gain	Rx!:
(nd	Rp",
)y	Ry!f
(s	RC,
'before	Nw!O#^
(rowsers	Rm":
(y	R~&%
'can	Rb!:
(ode	Rc%:
(url	Ri":
'for	Jx!36H"A
'it	Nn%:93
'on	Ro!:
)ly	Ny"Ou!{'
(ther	Rw!:
'text	R0,
(he	Jo"3j!3"3
*re	R~#3
(o	Bm!A#3"3+3+O<&
'up	>X1"1=O"1?3!?:3,,"f5&.&!31,
'version	Ru!3
%ful as	Rz!,
)do	Rk"f
%less half	Rd#H
%r a	R_"O
(da	Ny%?"?
`)
