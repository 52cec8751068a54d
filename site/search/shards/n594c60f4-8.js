sitegenSearch("n594c60f4-8",`!urllib3 2.8	Jq!O"3
*and	Rq!m
*retry	Jq!OJ:
*urllib3	Rq!O
*waits	Rz":
%s are	Jg&^,O
'below	Rh&A
'come	Jl&A&V
'fragments	Rg&^
'links	Jh&&(A
'of	J>:.,
(ther	Rl&:
'such	Rh&^
'that	F@,r%*/&
)ere	Rg&V
&afe b64decode	Rk!T
&ession resumes	Rx!:
#n uuid	Rb"?
"s or	Rp!V
%the	Rc":
&o	Re"H
%what	Rn%,
#able host	Rz%:
)of	Ry&:
%ge works	Rg%:
#e 0	R~%3
&202	R{!h
(7	Ra"h
&301	Rl"h
(7	Rn!H
(8	Jj%:*:
&401	Rp"H
'18	R_#3
&598	R}%,
&a	Fn!A9OCHp!{"
'gain	Rf"f
'lready	Ri"H
'n	Fr"&P:HH
(d	Rs",
(other	Jn"HJ:
(yway	Rj!f
're	Rl!3
's	Rs#:
&because	Rk",
(longs	RG:
&check	R~#V
(unks	Rx":
'onditions	Rh":
&d	Jr!36H
'elete	R&:
&for	Fx!3+3O,
'rom	FT:U,j!,
&get	Jr"?;?
&has	Rk!^
'eaders	Rh#f
'ttp	Rk!t
*s	Rw"?
&in	FT,X:k"{"
(stead	Rq&H
's	Rn#O
't	:k!%'A+:+:'&(:K:-:3:/V":,A
(s	RQ:
&letters	Rl!:
'inked	Rn%:
,ins	Rn%:
'ooks	R_&V
`)
