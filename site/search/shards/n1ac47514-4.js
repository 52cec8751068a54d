sitegenSearch("n1ac47514-4",`!way dropped	R{!f
&ends	Nh!,u#A
&firefox	R{#:
'or	N_#:/3
'rom	Nv&H(V!^!{(!{)!{*!{-
&has	J|!f(&Bf
&into	Ri#O
't	Rc"O
&leads	Ru&O
&may	Ry!3
'ust	Rm!H
&of	BC,h!,e"3&^&3!y!#O
'nly	R~!H
'ut	Rp!H
&relation	RU(
'fc	Nq!:JH
'ound	B5:B&n!f^:;O
&that	Br!^#,@O135f&3a!%
(e	Fq!H?,.f/3
(rough	Ng%&Q:
'o	6l!H!^#."O*V!^#H)O",#:<H)V"3#H/H2:#3O,#%%V%V%5
'urned	Rx"f
&version	Ro":
&wants	Nt"3(&
'ith	Ns!3h#O
%s and	R{!A
(s	Rk#3
'delete	R):
'in	Ny!:M,
)to	Rm!.
'out	Rg#f
'six	Rm!m
(uch	N0,}%,
'than	R0,
)e	R}&A
(o	R|&V
'where	Ry&O
"c c	Rd%:
"dv 2.2.6	Rv%,
&repeat	Rv%:
&section	Rv%&
"e answered	Rl!A!H
&re	2v!Vh!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
%can	Rk%3
&hecked	Re&,
&ould	Jl!,&Ox"3
%describe	Rb%,
&o	Rw%3
%found	Jf#:P33,
%gave	Re&3
&ot	Rv"m
`)
