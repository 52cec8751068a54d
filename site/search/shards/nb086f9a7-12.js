sitegenSearch("nb086f9a7-12",`!all the	:V35m+f&3#f)H3A#,"m-32H9V539f"V
)ir	Nf&38{(
)re	Nm&3-3
)y	R{"H
(ree	Bk!%(%":(H73Ff
'ogether	Ro#&
(rnado	Re&,
&under	Rn#3
(known	Rw"m
'sers	R}#,
&visitors	Re%3
&we	Ry%3
(nt	Rt!,
'hich	Ru!A
&yaml	Rn&3
%ow accepts	Rp&V
)ll	Rf%:
)nd	Rr#H
(does	Rs&,
(for	Nl&,63
(get	Nx"?u![
(href	Ru&{"
(it	N>:x%{"
(names	Ra'3
(or	NC,v!H
*igin	Nk!t(^!t
(rfc	Nt!VE3
(says	Rx"A
)ee	Rn&,
(the	Nx"Ha!,!:
+re	R4,
(unknown	Rx&:
(with	Rx",
,out	Rx":
'ed 503	Rs#f
*a	R[,
+nd	Ni&,83
*but	Rt!V
+y	Rs&,
*counted	Rj&,
*for	Nq!^h"?
*method	Rx"&
0s	Rq!,
*on	Nr#HF:
*please	Ro#?
*the	Nq!^)A
+o	Nl!,@:
*where	Re%V
+ith	Rv&O
's 100	Rx#3
*6	Ro#:
)404	Rk!H
)a	F_"H93#:*f
)for	Rh%,
)if	Rx"f
*t	N}!H&O
)keeping	Rm!O
)such	Rg#3
)too	Rf#3
#most always	R+,
)the	R2&
#one 520	Ro!H
(a	Fa#H/Hk!3"A
)ccording	Rf&:
)mong	Rr#O
`)
