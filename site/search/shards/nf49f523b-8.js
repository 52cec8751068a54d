sitegenSearch("nf49f523b-8",`!mustache in	R[:
+programs	RZ,
+templates	Ju&%4&
,hat	Ru&&
&revalidate and	Ro#O
1forbids	Rg!H
1rfc	Rg!:
&send type	RW1
+www	RW1
.authenticate	RW1
#tation by	Rf!,
"y address	R{&X
&pi	Ro%X
'plication	Jq"vIQ
%browser	Je!vOh
%client	R~"h
%fault	R{%X
&ile	Rp#f
)pdf	Rp#f
%json	Rx&J
%language	Rj!h
&ibrary	Re#h
'nked	Rn%X
+in	Rn%X
&ocal	Rl#h
%nginx	R{%Q
&otes	RQ1
%own	Ji!aHo
%post	Jr!ht"3
&rogram	Rt"h
%server	Jh"hWX
+s	Ru#o
%token	Rz&Q
&unnel	Rf%8
%upload	Rt!h
&sage	Rw#X
%web	Ff!h1h_!h
(socket	Jf!h1h
#shopify com	J_&?#8
%ql sqlite	Rn&m
!n d	Rk!F
#etag	Rk!M
(compare	Rk!M
#http1.1	R{#8
(s	Jk!FJ8
#none	Rx&3
"a n	Rx&3
#me a	>%:p!A%3<t*f9H6&N3
(bove	Jj!fq!,
(da	J|"?Q?
(ino	Rl"?
(n	Ru#3
)d	:;:#,+,6:,,':8&.3(A!fJ:1^(,),#:+3
(s	Ja!:o#3
(t	Rc#3
(ws	Ro!3
'becomes	Rf&t
)hind	Rz!H
(oth	JY,<f
(y	Rj",
'changes	Fg!:BOi"^
`)
