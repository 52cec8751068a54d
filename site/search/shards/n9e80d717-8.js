sitegenSearch("n9e80d717-8",`!publishing with	Rm&,
1out	R),
)sh target	Rm&?
#ll request	Bi%3C^#3#O(O
&s switched	Rb%3
#nctuation with	R_',
%ish abuse	Ru!t
%ycode except	Ra':
#rge sh	R;1
%pose allow	R=:
+nd	Jr!3r":3&
+s	Rm#3
*but	Rz!f
*give	Rd!:
*if	Ro#3
+n	R|!,
*ns	Rx#?
*rfc	Ru"3
*server	Rp#3
0s	Rv"H
*yearly	Rx#?
#sh and	Rm&&!1
'branches	Rm&1
'is	Rw&:
'needs	Rm&H
'publishes	Rm&8
'registry	Rm&*
/exampleorg	Rm&*
#t a	Jo"HK30V
'n	Ju!^m!:A&
(d	Bw!,!V,O):3O6f
're	Rp"O
(ticles	Jz"?%?/?
&backups	Rc#?
'ecome	Rv!3
&codes	Ro&V
(py	Rv#3
'reated	Jw!m)3
'ustomers	Rp"?
&delete	Rg#3
'id	Rw!m
&each	Rf#:
&finer	Rm!^
'or	Rb",
&h	Rk#d
&in	Fp!Je#3%3#:
(to	F<,THN&a"%
's	Bw!,FO03'He!M
't	Fv"3Y:A&!h.H
&m	Rx#:
'eans	R}"3
&notes	Rb"?
)hing	R~!O
&on	Rt"H
(e	Ju#:S:
(ly	Rm#H
'r	F}!,!3&3<O5f
&patch	Bv!3"O93"3<3
'lans	Rg#?
&quotes	J-:;:
&request	R_&3
`)
