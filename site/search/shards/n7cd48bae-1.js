sitegenSearch("n7cd48bae-1",`!treats this	Rj%,
%e can	Ru#:
(ontains	Rr!H
'for	Ru#H
'gets	Rc"3
'has	Ru#3
'is	Ju#Hd!A
(t	Re!,
)s	Rw&A
'of	Je!&r!,
'ran	Ru#&
(efers	Rj!H
'that	Jh!Ok#%
'your	Ru&:
&s of	Jx!3_#A
#ial curl	Rp!:
(had	Rs#O
(is	Rq"3
%ck after	Rz!:
'le is	Rw"H
%ed against	Rp&A
)nd	Jk":Cm
)s	Jq"3G:
(curl	Jz!:M:
(it	>v!:#:"H8:(:):#:":#:*:M3
(nothing	Rm"f
(out	RU,
(post	Rn#f
)rograms	Rf":
(return	R}%^
(the	R|%3
+m	J~!:::
)o	Jf":[&
&s again	Jp"f>:
(once	Rc#H
(search	Rn#A
(the	Rs!O
)o	Jt"3B3
%p and	Rt!H!m
'but	Rg#,
'pays	Rv!H
'the	Rj":
&s for	Rm"H
#ouble as	Rb"O
*curl	Rh#:
*is	Jk#O<V
*rfc	R~"3
*that	Jg!,+%
,e	Rs!,
)shoot your	F{#&"&"&"&
.ing 440	Rq%&
2page	Rq%,
2where	Rr#:
#ue a	JG:s%A
(nd	Fy"f6mc!A
(way	R/:
'becomes	Ro&,
'each	R1,
(very	Rj&t
'faults	R{#3
(or	R{!:
'is	JJ:a%H
(t	Rw&3
'label	Ry&1!F
'may	Rl&V
(in	Jh&"31!F
`)
