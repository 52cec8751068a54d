sitegenSearch("n996feea4-5",`!waves at	Rw#3
#y 100	Rz":
&403	Rt#3
(9	Rs!3
&a	Jn!fb!3
'nd	Bk!t)%&,AH*OE:
'ppends	Rz#,
's	Ra"O
&back	Fk!:/Hf!&&3
'egin	Rx!:
&cannot	R~"&!f
'hanges	Rh"f
&dropped	Ru!f
&ends	Jc!,t#A
&firefox	Ru#:
'or	Jy":/3
'rom	Jp&H(O!V!{'!{(!{)!{+
&has	Fv!f(&Bf
&into	Rc#O
't	R|!O
&leads	Ro&O
&of	BB,c!,e"3&^&3!y!#O
'nly	Rx!H
'ut	Rj!H
&relation	RS(
'fc	Jk!:JH
'ound	B4:A&j!f^:;O
&that	Bl!^#,@O135f&3a!%
(e	Fk!H?,.f/3
(rough	Ja%&Q:
'o	6f!H!^#.+V!^#A)O",#:<H)V"3#H/H2:#3O,#%%O%V%5
'urned	Rr"f
&version	Ri":
&wants	Jn"3(&
'ith	Jm!3h#O
%s and	Ru!A
(s	Re#3
'delete	R):
'in	Js!3M,
)to	Rg!.
'out	Ra#f
'six	Rg!f
'the	Rw&A
(o	Rv&O
'where	Rs&O
"c c	R}#:
"dv 2.2.6	Rp%,
&repeat	Rp%:
&section	Rp%&
"e answered	Rf!A!H
&re	2p!Vh!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
%can	Re%3
`)
