sitegenSearch("nffa9fa34-1",`!must support	Rv"H
)rvive	R|#:
'then	JZ,VH
(reat	Bp":",#:2:#:
'understand	Rm!%
'wait	Ru!H
&ache a	Rk&{#
,nd	Rz&:
+copies	Rz&3
+handlebars	Rs&m
+in	R_!:
+programs	R^,
+templates	Jz&%5&
,hat	Rz&&
&revalidate and	Rs#O
1forbids	Rk!H
1rfc	Rk!:
&send type	RZ1
+www	RZ1
.authenticate	RZ1
#tation by	Rj!,
"y address	Ra'X
&pi	Rs%X
'plication	Ju"vIQ
%browser	Ji!vOh
%client	Rc#h
%fault	R_&X
&ile	Rt#f
)pdf	Rt#f
%json	R}&J
%language	Rn!h
&ibrary	Ri#h
'nked	Rr%X
+in	Rr%X
&ocal	Rp#h
%nginx	R_&Q
&otes	RQ1
%own	Jm!aHo
%post	Jv!ht"3
&rogram	Rx"h
%server	Jl"hWX
+s	Ry#o
%token	R_'Q
&unnel	Rj%8
%upload	Rx!h
&sage	R{#X
%web	Jj!h1h_!h
(socket	Jj!h1h
#shopify com	Jd&?#8
%ql sqlite	Rs&m
!n d	Ro!F
#etag	Ro!M
(compare	Ro!M
#http1.1	R_%8
(s	Jo!FJ8
#none	R}&3
"a n	R}&3
#me a	>%:t!A%3<t*f9H6&O3#{#
(bove	Jn!fq!,
(da	Ja#?Q?
`)
