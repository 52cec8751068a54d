sitegenSearch("n746370e1-5",`!urllib takes	R|!:
*reat	Ry#:
(3 2.7	Jy":-:&:
,8	Ju!O"3
*and	Ru!m
*retry	Ju!OJ:
*urllib3	Ru!O
*waits	R~":
%s are	Jk&^,O
'below	Rl&A
'come	Jp&A&V
'fragments	Rk&^
'links	Jl&&(A
'of	J>:.,
(ther	Rp&:
'such	Rl&^
'that	J@,v%*/&
)ere	Rk&V
&afe b64decode	Ro!T
&ession resumes	R|!:
#n uuid	Rf"?
"s or	Rt!V
%the	Rg":
&o	Ri"H
%what	Rr%,
#able host	R~%:
)of	R}&:
%ge works	Rk%:
#e 0	Rc&3
&202	R_"h
(7	Re"h
&301	Rp"h
(7	Rr!H
(8	Jn%:*:
&401	Rt"H
'18	Rd#3
&598	Rb&,
&a	Fr!A9OCHp!{#
'gain	Rj"f
'lready	Rm"H
'n	FW,_!&P:HH
(d	Rw",
(other	Jr"HJ:
(yway	Rn!f
're	Rp!3
's	Rw#:
&because	Ro",
(longs	RG:
&check	Rc%V
(unks	R|":
'onditions	Rl":
&d	Jv!36H
'elete	R&:
&for	J|!3+3O,
'rom	JU:X,j!,
&get	Jv"?;?
&has	Ro!^
'eaders	Rl#f
'ttp	Ro!t
*s	R{"?
&in	FU,%3X:k"{#
(stead	Ru&H
's	Rr#O
't	:o!%'A+:+:'&(:K:-:3:/V":,A
(s	RQ:
&letters	Rp!:
`)
