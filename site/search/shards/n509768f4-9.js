sitegenSearch("n509768f4-9",`!all they	Ru"H
(ree	Be!%(%":(H73Ff
'ogether	Ri#&
(rnado	R~%,
&under	Rh#3
(known	Rq"m
'sers	Rw#,
&visitors	R~#3
&we	Rs%3
(nt	Rn!,
'hich	Ro!A
&yaml	Rh&3
%ow accepts	Rj&V
)ll	R_%:
)nd	Rl#H
(for	Jf&,63
(get	Jr"?u![
(href	Ro&{"
(it	J=:s%{"
(names	Rz&3
(or	JB,q!H
*igin	Je!t(m
(rfc	Jn!VE3
(says	Rr"A
)ee	Rh&,
(the	Jr"Ha!,!:
+re	R3,
(unknown	Rr&:
(with	Rr",
,out	Rr":
'ed 503	Rm#f
*a	RW,
+nd	Jc&,83
*but	Rn!V
+y	Rm&,
*counted	Rd&,
*for	Rq%?
*method	Rr"&
0s	Rk!,
*on	Jl#HF:
*please	Ri#?
*the	Rr!A
+o	Jf!,@:
*where	R~#V
+ith	Rp&O
's 100	Rr#3
*6	Ri#:
)404	Re!H
)a	Fy!H93#:*f
)for	Rb%,
)if	Rr"f
*t	Jw!H&O
)keeping	Rg!H
)such	Ra#3
)too	R_#3
#most always	R+,
#one 520	Ri!H
(a	Fz"H/Hk!3"A
)ccording	R_&:
)mong	Rl#O
)nd	B_"343"3+An!,1%
)s	Rf#O
(because	Rl#:
(curl	Jo":+:
(docker	Ri&*
(every	R{"H
(fetch	Re":
)inds	Rj"A
`)
