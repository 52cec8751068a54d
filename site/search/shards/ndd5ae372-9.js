sitegenSearch("ndd5ae372-9",`!treat guidemd	RM,
(it	>l":",#:(:,:#:":3:":L:
(like	Rs!^
(that	R}!H
*e	Bx!H.V"V"V'Vm!,
'ed location	Ri":
'ing a	Rv"H
'ment it	R_#O
's all	Rw"f
*s	Rd":
)is	Rv"f
*t	Bf!,%3!^B:":t!:
)not	Rn!m
)ranges	R_"O
)such	Rq"m
)the	Rl":
+is	Rh%,
%e can	Rs#:
(ontains	Rp!H
'for	Rs#H
'gets	Ra"3
'has	Rs#3
'is	Js#Hd!A
(t	Rc!,
)s	Ru&A
'of	Jc!&r!,
'ran	Rs#&
(efers	Rh!H
'that	Jf!Ok#%
'your	Rs&:
&s of	Jv!3_#A
#ial curl	Rn!:
(had	Rq#O
(is	Ro"3
%ck after	Rx!:
'le is	Ru"H
%ed against	Rn&A
)nd	Ji":Cm
)s	Jo"3G:
(curl	Jx!:M:
(it	>t!:#:"H8:(:):#:":#:*:M3
(nothing	Rk"f
(out	RU,
(post	Rl#f
)rograms	Rd":
(return	R{%^
(the	Rz%3
+m	J|!:::
)o	Jd":[&
&s again	Jn"f>:
(once	Ra#H
(search	Rl#A
(the	Rq!O
)o	Jr"3B3
%p and	Rr!H!m
'but	Re#,
'pays	Rt!H
'the	Rh":
&s for	Rk"H
#ouble as	R_"O
*curl	Rf#:
*is	Ji#O<V
*rfc	R|"3
*that	Je!,+%
`)
