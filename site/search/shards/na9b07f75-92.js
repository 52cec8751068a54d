sitegenSearch("na9b07f75-92",`!tried against	Rm&A
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
#ue a	JG:p%A
(nd	Jw"f6m
(way	R/:
'each	R1,
(very	Rh&t
'faults	Ry#3
(or	Ry!:
'is	JJ:~#H
(t	Rt&3
'label	Rv&1!F
'may	Rj&V
(in	Jf&"21!F
*words	Jf&"21!F
'or	Jh&3)A
'programming	Rk#f
'reason	Re!H
)directs	Rl&%
)gistry	Rv&F
'then	Rk#H
(o	Rk&A
%ly no	R5:
%ncate that	Rq!O
*d body	Rl!?
,upload	Rm"3
%st 400	Ru!3
(everybody	Rn&{"
(gorouter	Rd%3
(it	Ri"&
(that	R~#:
*e	Rd%&
'ed by	Rd%:
*the	Rr!A
`)
