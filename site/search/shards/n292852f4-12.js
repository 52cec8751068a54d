sitegenSearch("n292852f4-12",`!absent for	Rz&{)
%olute numbers	Rs!3
+one	Rp!3
+redirect	Ri"H
*redirect off	Ri"H
#test1 b	Rm#?
(2 a	Rm#?
#use say	Ru!t
"ccelerator railgun	Ri%&
&nt written	R):
(s strasse	Rx&:
&pt a	Jw!V*H),
*ccept	Rw",
/language	Rw",
*dds	Ru&O
*nd	Rj!^
*pplication	:j!*(*/?0?(?#?"?"?"?&?&?"?-?%?#?"?
*s	Rw"H
)connections	Rd%3
)early	Ri#3
*ncoding	Jp!HH,+3!?
+ds	Rw":
)forget	Rk&T
)gets	Rp!O
)header	Jh"31:!f
/s	Jw"&?3
*owever	Rv#3
*ttp	Rj#f
)if	Ry!:
*n	Ra#3
*s	Rw"H
*t	Jl%,1,!O
)language	Jh":1,??!H
)names	Rw"3
)or	Jp!H|"V
+igin	Ro!t
)patch	Ra#3
,hs	Rj"H
*lain	R|!H
*uts	RE:
)ranges	Rd":
*ecord	Rk&V
)s3p	Ry!?
*o	Ji!Vj#A
*uch	Rf&&
)text	>{!?'?)?"?"?;?"?'?&?-?
*hat	Ra#f
+e	Jj!Ao!:
)value	Ry!A
)what	R_"3
(able 422	Rl!,
-content	Rw![
-send	Rx!3
-the	Rt!,
(ed and	Rf%:
+but	R_"&
+frameworks	Rf#,
+send	Ro"3
,tatus	Rf#?
`)
