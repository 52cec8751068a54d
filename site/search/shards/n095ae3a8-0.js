sitegenSearch("n095ae3a8-0",`!urlsession resumes	Rz!:
#n uuid	Rd"?
"s or	Rr!V
%the	Re":
&o	Rg"H
%what	Rp%,
#able host	R|%:
)of	R{&:
%ge works	Ri%:
#e 0	Ra&3
&202	R}!h
(7	Rc"h
&301	Rn"h
(7	Rp!H
(8	Jl%:*:
&401	Rr"H
'18	Rb#3
&598	R_&,
&a	Fp!A9OCHp!{#
'gain	Rh"f
'lready	Rk"H
'n	FV,^&P:HH
(d	Ru",
(other	Jp"HJ:
(yway	Rl!f
're	Rn!3
's	Ru#:
&because	Rm",
(longs	RG:
&check	Ra%V
(unks	Rz":
'onditions	Rj":
&d	Jt!36H
'elete	R&:
&for	Fz!3+3O,
'rom	FT:W,j!,
&get	Jt"?;?
&has	Rm!^
'eaders	Rj#f
'ttp	Rm!t
*s	Ry"?
&in	FT,%3W:k"{#
(stead	Rs&H
's	Rp#O
't	:m!%'A+:+:'&(:K:-:3:/V":,A
(s	RQ:
&letters	Rn!:
'inked	Rp%:
,ins	Rp%:
'ooks	Rb&V
&m	Rv#:
'any	Rv"f
'ore	Rk!H
'post	Rv#:
&needs	Rv"3
'ot	Rk!A
(w	RV:
&of	Js"O}!,
'ne	J0:[H
(ly	Ru!3
&poll	Rt&3
(st	R}"&
'roxy	Jr!::(!?
&registered	Rk!^
'fc	Fi!HBO),9H
&see	Rp&A
(nd	Rn"3
'itegen	Rm&O
'o	Rb#f
`)
