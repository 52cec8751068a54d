sitegenSearch("nfdfd63b2-9",`!all the	:T33m+f(f)H3A#,"m-32H9V539f"V
)ir	Jb&38{(
)re	Rt&3
)y	Rw"H
(ree	Bg!%(%":(H73Ff
'ogether	Rk#&
(rnado	Ra&,
&under	Rj#3
(known	Rs"m
'sers	Ry#,
&visitors	Ra%3
&we	Ru%3
(nt	Rp!,
'hich	Rq!A
&yaml	Rj&3
%ow accepts	Rl&V
)ll	Rb%:
)nd	Rn#H
(for	Jh&,63
(get	Jt"?u![
(href	Rq&{"
(it	J=:u%{"
(names	R|&3
(or	JB,s!H
*igin	Jg!t(m
(rfc	Jp!VE3
(says	Rt"A
)ee	Rj&,
(the	Jt"Ha!,!:
+re	R3,
(unknown	Rt&:
(with	Rt",
,out	Rt":
'ed 503	Ro#f
*a	RY,
+nd	Je&,83
*but	Rp!V
+y	Ro&,
*counted	Rf&,
*for	Rs%?
*method	Rt"&
0s	Rm!,
*on	Jn#HF:
*please	Rk#?
*the	Rt!A
+o	Jh!,@:
*where	Ra%V
+ith	Rr&O
's 100	Rt#3
*6	Rk#:
)404	Rg!H
)a	F{!H93#:*f
)for	Rd%,
)if	Rt"f
*t	Jy!H&O
)keeping	Ri!H
)such	Rc#3
)too	Rb#3
#most always	R+,
#one 520	Rk!H
(a	F|"H/Hk!3"A
)ccording	Rb&:
)mong	Rn#O
)nd	Bb"343"3+An!,1%
)s	Rh#O
(because	Rn#:
(coverage	Rh&m
`)
