sitegenSearch("n095ae3a8-13",`!way a	Jp!fb!3
'nd	Bm!t)%&,AH*OE:
'ppends	R|#,
's	Rc"O
&back	Fm!:/Hf!&&3
'egin	Rz!:
&cannot	Ra#&!f
'hanges	Rj"f
&dropped	Rw!f
&ends	Je!,t#A
&firefox	Rw#:
'or	J{":/3
'rom	Jr&H(V!^!{(!{)!{*!{,
&has	Fx!f(&Bf
&into	Re#O
't	R~!O
&leads	Rq&O
&of	BB,e!,e"3&^&3!y!#O
'nly	Rz!H
'ut	Rl!H
&relation	RS(
'fc	Jm!:JH
'ound	B4:A&l!f^:;O
&that	Bn!^#,@O135f&3a!%
(e	Fm!H?,.f/3
(rough	Jc%&Q:
'o	6h!H!^#.+V!^#A)O",#:<H)V"3#H/H2:#3O,#%%V%V%5
'urned	Rt"f
&version	Rk":
&wants	Jp"3(&
'ith	Jo!3h#O
%s and	Rw!A
(s	Rg#3
'delete	R):
'in	Ju!3M,
)to	Ri!.
'out	Rc#f
'six	Ri!f
'the	Ry&A
(o	Rx&V
'where	Ru&O
"c c	R_%:
"dv 2.2.6	Rr%,
&repeat	Rr%:
&section	Rr%&
"e answered	Rh!A!H
&re	2r!Vh!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
%can	Rg%3
&hecked	Ra&,
&ould	Fh!,&Ox"3
%describe	R}#,
`)
