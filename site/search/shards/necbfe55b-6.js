sitegenSearch("necbfe55b-6",`!urllib made	Rc":
)on	R|!:
)raised	Nj":':
*equest	Rx!3
)takes	R~!:
*reat	R{#:
(3 2.7	J{":-:&:
,8	Nw!O"3
*and	Nw!m"3
*retry	Nw!OJ:
*urllib3	Rw!O
*waits	Ra#:
%s are	Jl&t"^,O
'below	Rn&A
'come	Nr&A&V
'fragments	Rm&^
'links	Nn&&(A
'of	N?:.,
(ther	Rr&:
'such	Rn&^
'that	JA,w%*/&
)ere	Rm&V
&afe b64decode	Rq!T
&ession resumes	R~!:
#n uuid	Rh"?
"s or	Rv!V
%the	Ri":
&o	Rk"H
%what	Rt%,
#able host	Ra&:
)of	R_':
%ge works	Rm%:
#e 0	Re&3
&202	Rb"h
(7	Rg"h
&301	Rr"h
(7	Rt!H
(8	Np%:*:
&401	Rv"H
'18	Rf#3
&598	Rd&,
&a	Ft!A9OCHp!{#
'gain	Rl"f
'lready	Ro"H
'n	FX,a!&P:HH
(d	Ry",
(other	Nt"HJ:
(yway	Rp!f
're	Rr!3
's	Ry#:
&because	Rq",
(longs	RH:
&check	Re%V
(unks	R~":
'onditions	Rn":
&d	Nx!36H
'elete	R&:
&for	F~!3)3#3O,
'rom	JV:Y,j!,
&get	Nx"?;?
&has	Rq!f
'eaders	Rn#f
'ttp	Rq!{!
*s	R}"?
&in	FV,%3Y:k"{#
(stead	Rw&H
`)
