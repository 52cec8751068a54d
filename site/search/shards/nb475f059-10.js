sitegenSearch("nb475f059-10",`!tree of	Jc!&r!,
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
,e	Rq!,
)shoot your	Fy#&"&"&"&
.ing 440	Ro%&
2page	Ro%,
2where	Rp#:
#ue a	JG:q%A
(nd	Fw"f6mc!A
(way	R/:
'each	R1,
(very	Rh&t
'faults	Ry#3
(or	Ry!:
'is	JJ:~#H
(t	Ru&3
'label	Rw&1!F
'may	Rj&V
(in	Jf&"31!F
*words	Jf&"31!F
'or	Jh&3*A
'programming	Rk#f
'reason	Re!H
)directs	Rl&%
)gistry	Rw&F
'then	Rk#H
(o	Rk&A
%ly no	R5:
`)
