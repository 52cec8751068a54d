sitegenSearch("nc9f58238-5",`!ask for	6b!,*^-^+H':'f1V+33H"H3:(O":#3+,&O8?(%#8!?!M
'rom	Ry#m
&in	Rx":
&must	Rx!:
&somewhere	Rs'&
&the	>i!O8A)H.H#t3f2f,:
)ir	Rx":
)m	Rp&:
)n	Ri"f
)re	Rh",
(ree	Rv!:
'wice	Ro!O
&what	Jl!V-:
(ether	Jv#f%3
(ich	R[,
(o	Rv#:
)ever	Rg#f
'ith	Jl"fJH#?
&you	Rw&O
)rself	Rh!1
%ed 404	Rr!O
(a	Jj":n!,
)nother	Rq#,
*ything	Ry":
(conditionally	Rl!:
(each	Rl":
(for	653W,!3*3&:'3(&!f%&*,&:#,#,":"H*&%,,Hc!:&^#,!:
(mdn	Ri%3
(node	Rd#f
,js	Rd#f
*t	Rx#:
(once	Rj!H
(questions	Rp'(
(rfc	Rv!A
(serve	Rk&{&
)omebody	RE3
(the	Jm":D,3V
)o	F}!O336,y!?
(waits	Rx!:
)ith	Jd",@:
%ing and	Rx",
*s	Ri#:
)for	Fi!:1H/H=f
)got	Rt#:
)never	Ru!,
)say	Rw%:
)them	Rd#:
)with	Jo!,SV
)you	Ju!%Df
%s a	Rr"H
(gain	Jg!3::
(nd	Rh"3
'before	Jz!3EA
'clients	R{#3
'for	20:#3%&!,"&!,@,(,:A)3&3!f&3#:'A+3":#3!:"A'3%:"A&&&3.:"A/:93/^&V",#,#{%*O
`)
