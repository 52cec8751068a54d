sitegenSearch("n1ea0c8d7-6",`!treat like	Rw!^
(that	Rb"H
*e	B|!H.V"V"V'Vm!,
'ed location	Rm":
'ing a	Rz"H
'ment it	Rd#O
's all	R{"f
*s	Rh":
)is	Rz"f
*t	Bj!,%3!^B:":t!:
)not	Rr!m
)ranges	Rd"O
)such	Ru"m
)the	Rp":
+is	Rl%,
%e can	Rw#:
(ontains	Rt!H
'for	Rw#H
'gets	Re"3
'has	Rw#3
'is	Jw#Hd!A
(t	Rg!,
)s	Ry&A
'of	Jg!&r!,
'ran	Rw#&
(efers	Rl!H
'that	Jj!Ok#%
'your	Rw&:
&s of	Jz!3_#A
#ial curl	Rr!:
(had	Ru#O
(is	Rs"3
%ck after	R|!:
'le is	Ry"H
%ed against	Rr&A
)nd	Jm":Cm
)s	Js"3G:
(curl	J|!:M:
(in	R0,
)t	>x!:#:"H8:(:):#:":#:*:M3
(nothing	Ro"f
(out	RV,
(post	Rp#f
)rograms	Rh":
(return	R_&^
(the	R~%3
+m	Ja":::
)o	Jh":[&
&s again	Jr"f>:
(once	Re#H
(search	Rp#A
(the	Ru!O
)o	Jv"3B3
%p and	Rv!H!m
'but	Ri#,
'pays	Rx!H
'the	Rl":
&s for	Ro"H
#ouble as	Rd"O
*curl	Rj#:
*is	Jm#O<V
*rfc	Ra#3
*that	Ji!,+%
,e	Ru!,
)shoot your	F}#&"&"&"&
`)
