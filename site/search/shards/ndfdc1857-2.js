sitegenSearch("ndfdc1857-2",`!watch for	Jj!HU:
(in	Fe"V8H2V,V
)s	Rv"O
)t	Jj!O4O
*s	Rs!:
(the	Bm!:4OWH/:&:
'ed in	Rs!A
*the	Ru!m
*with	Rv&3
(s how	Rv&&
'ing and	Rq!&
#ve of	Js!Ag":
&s at	R{#3
#y 100	R~":
&403	Rx#3
(9	Rw!3
&a	Jr!fb!3
'nd	Bo!t)%&,AH*OE:
'ppends	R~#,
's	Re"O
&back	Fo!:/Hf!&&3
'egin	R|!:
&cannot	Rc#&!f
'hanges	Rl"f
&dropped	Ry!f
&ends	Jg!,t#A
&firefox	Ry#:
'or	J}":/3
'rom	Jt&H(V!^!{(!{)!{*!{,
&has	Jz!f(&Bf
&into	Rg#O
't	Ra"O
&leads	Rs&O
&of	BB,g!,e"3&^&3!y!#O
'nly	R|!H
'ut	Rn!H
&relation	RT(
'fc	Jo!:JH
'ound	B4:B&m!f^:;O
&that	Bp!^#,@O135f&3a!%
(e	Fo!H?,.f/3
(rough	Je%&Q:
'o	6j!H!^#.+V!^#A)O",#:<H)V"3#H/H2:#3O,#%%V%V%5
'urned	Rv"f
&version	Rm":
&wants	Jr"3(&
'ith	Jq!3h#O
%s and	Ry!A
(s	Ri#3
'delete	R):
'in	Jw!3M,
)to	Rk!.
'out	Re#f
'six	Rk!f
(uch	J0,{%,
'than	R0,
)e	R{&A
(o	Rz&V
'where	Rw&O
"c c	Rb%:
"dv 2.2.6	Rt%,
`)
