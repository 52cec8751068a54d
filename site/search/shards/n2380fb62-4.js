sitegenSearch("n2380fb62-4",`!jsonloads base64urlsafeb64decode	Rq!T
&net julia	Ru&m
&parse says	Rh&3
,text	Rr!?
#x mjs	Ru&m
"udged cloudflare	Ri%,
)nor	R0,
#l 2027	Ry!d
%ia latex	Ru&m
%y 2023	Rr!^
*6	Ro%3
#mps for	Ru!O
(to	Rf"3!f
#ne 1997	Rp",
'2014	Rr":
)26	Ry!3
#st as	NN,>^
)ked	Rx!A
'been	Ry!A
)fore	Ry!:
)ing	Rs#H
'empty	R_!:
(ntity	Rp!3
'ignore	Ro#3
'read	Rm#:
'saved	Rd",
(ent	Rn"f
(ome	Ri&:
'these	R|#3
(o	Nn"H@f
'when	Rt#H
"wt inspector	Rb'(
!k and	Rz&,
#b	Rr&A
#open	Rz&,
#x	R{!?
"b by	Rb#:
%old	Rr&A
&n	Rd%3
%the	Ro#A
%unless	Ro#:
#d sub	Ru&{"
"eep 207	Rg"f
'44	Ro!H
'503	Rt#f
(29	R}#:
'a	:m!h)t'^#O"h'O3O,O#O;:9:,O)3&:4:&H
(bove	Re#O
(live	Rd%:
(n	Ju!O)HBV
)y	Rm!m
'below	Rw!A
(oth	Rq"H
(y	Jm!&6O/O
'crawlers	Ry#f
'each	R|":
'failing	Rs#:
(inal	R}!O
'idle	Rs#H
(nstead	Rs#O
(t	:v!&#m"^(O4O'O-O0H%H&O#O"H1:&:NA&,
)s	Rw&3
`)
