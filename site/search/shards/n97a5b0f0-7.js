sitegenSearch("n97a5b0f0-7",`!treats all	R}"f
*s	Rj":
)is	R|"f
*t	Bl!,%3!fB:":t!:
)not	Rt!m
)ranges	Rf"O
)such	Rw"m
)the	Rr":
+is	Rn%,
%e can	Ry#:
(ontains	Rv!H
'for	Ry#H
'gets	Rg"3
'has	Ry#3
'is	Ny#Hd!A
(t	Rh!,
)s	R{&A
'of	Nh!&s!,
'ran	Ry#&
(efers	Rn!H
'that	Nl!Ok#%
'your	Ry&:
&s of	N|!3_#A
#ial curl	Rt!:
(had	Rw#O
(is	Ru"3
%ck after	R~!:
'le is	R{"H
%ed against	Rt&A
)nd	No":Cm
)s	Nu"3G:
(curl	N~!:M:
(in	R0,
)t	>z!:#:"H8:(:):#:":#:*:M3
(nothing	Rq"f
(out	RW,
(post	Rr#f
)rograms	Rj":
(return	Rb&^
(the	Ra&3
+m	Nc":::
)o	Nj":[&
&s again	Nt"f>:
(once	Rg#H
(search	Rr#A
(the	Rw!O
)o	Nx"3B3
%p and	Rx!H!m
'but	Rk#,
'pays	Rz!H
'the	Rn":
&s for	Rq"H
#ouble as	Rf"O
*curl	Rl#:
*is	No#O<V
*rfc	Rc#3
*that	Nk!,+%
,e	Rw!,
)shoot your	F_%&"&"&"&
.ing 440	Ru%&
2page	Ru%,
2where	Rv#:
#ue a	NH:v%A
(nd	J}"f6mc!A
(way	R/:
'becomes	Rs&,
`)
