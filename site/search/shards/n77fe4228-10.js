sitegenSearch("n77fe4228-10",`!all tornado	Rc&,
&under	Rl#3
(known	Ru"m
'sers	R{#,
&visitors	Rc%3
&we	Rw%3
(nt	Rr!,
'hich	Rs!A
&yaml	Rl&3
%ow accepts	Rn&V
)ll	Rd%:
)nd	Rp#H
(for	Jj&,63
(get	Jv"?u![
(href	Rs&{"
(it	J=:w%{"
(names	R~&3
(or	JB,u!H
*igin	Ji!t(m
(rfc	Jr!VE3
(says	Rv"A
)ee	Rl&,
(the	Jv"Ha!,!:
+re	R3,
(unknown	Rv&:
(with	Rv",
,out	Rv":
'ed 503	Rq#f
*a	RZ,
+nd	Jg&,83
*but	Rr!V
+y	Rq&,
*counted	Rh&,
*for	Ru%?
*method	Rv"&
0s	Ro!,
*on	Jp#HF:
*please	Rm#?
*the	Rv!A
+o	Jj!,@:
*where	Rc%V
+ith	Rt&O
's 100	Rv#3
*6	Rm#:
)404	Ri!H
)a	F}!H93#:*f
)for	Rf%,
)if	Rv"f
*t	J{!H&O
)keeping	Rk!H
)such	Re#3
)too	Rd#3
#most always	R+,
#one 520	Rm!H
(a	F~"H/Hk!3"A
)ccording	Rd&:
)mong	Rp#O
)nd	Bd"343"3+An!,1%
)s	Rj#O
(because	Rp#:
(coverage	Rj&m
)url	Js":+:
(docker	Rm&*
(every	R_#H
)xpires	Rj&t
(fetch	Ri":
)inds	Rn"A
)or	Jl"3n"A&&
`)
