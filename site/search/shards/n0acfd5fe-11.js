sitegenSearch("n0acfd5fe-11",`!must reject	Rk#3
)validate	Nm!:!Oj!O
'say	B>,?,0&P,3,
(end	N[1_#:
)rve	Rq&f
(hed	Rt#f
)ow	R~%&
(ign	Ru%,
(tand	Rl#,
*te	Rq&V
*y	Ns%:1:
)ill	Rz!:
(upport	Rx"H
)rvive	R~#:
'then	N[,WH
(reat	Br":",#:2:#:
'understand	Ro!%
'wait	Rw!H
&ache a	Rm&{#
,nd	R|&:
+copies	R|&3
+handlebars	Ru&m
+in	Ra!:
+programs	R_!,
+templates	N|&%6&
,hat	R|&&
&revalidate and	Ru#O
1forbids	Rm!O
1rfc	Rm!:
&send type	R[1
+www	R[1
.authenticate	R[1
#tation by	Rl!,
"y address	Rc'X
&pi	Ru%X
'plication	Nw"vIQ
%browser	Nk!vOh
%client	Re#h
%fault	Rb&X
&ile	Rv#f
)pdf	Rv#f
%json	R_'J
%language	Rp!h
&ibrary	Rk#h
'nked	Rt%X
+in	Rt%X
&ocal	Rr#h
%nginx	Rb&Q
&otes	RR1
%own	No!hHo
%post	Nx!ht"3
&rogram	Rz"h
%server	Nn"hWX
+s	R{#o
%token	Rb'Q
&unnel	Rl%8
%upload	Rz!h
&sage	R}#X
%web	Jl!h1h_!h
(socket	Nl!h1h
#shopify com	Nf&?#8
%ql sqlite	Ru&m
`)
