sitegenSearch("n8f700fa7-9",`!all tornado	R~%,
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
(for	Jf&,53
(get	Jr"?u![
(href	Rn&{"
(it	J=:r%{"
(names	Ry&3
(or	JB,q!H
*igin	Je!t(m
(rfc	Jn!VE3
(says	Rr"A
)ee	Rh&,
(the	Jr"Ha!,!:
+re	R3,
(unknown	Rq&:
(with	Rr",
,out	Rr":
'ed 503	Rm#f
*a	RW,
+nd	Jc&,73
*but	Rn!V
*counted	Rd&,
*for	Rq%?
*method	Rr"&
0s	Rk!,
*on	Jl#HF:
*please	Ri#?
*the	Rr!A
+o	Jf!,@:
*where	R~#V
+ith	Ro&O
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
(a	Fz"H/Hj!3"A
)ccording	R_&:
)mong	Rl#O
)nd	B_"343"3+An!,0%
)s	Rf#O
(because	Rl#:
(curl	Jo":+:
(docker	Ri&*
(every	R{"H
(fetch	Re":
)inds	Rj"A
)or	Fh"3m"A&&
(has	Rl!3
)ttp	Rf#3
(if	R}%3
`)
