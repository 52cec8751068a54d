sitegenSearch("n2849998f-0",`!max age	6:1Q,!:!?)O!t-?!O#O"?%?&?!O"A!O!f"O#?!H!O%O"O'O"O'?!O*O*O"f"?h![
&body	R~":!f
'ytes	R~"?
&header	Rm#:
&redirs	Rv!H!m
(quest	Rm#:
(tries	Ru!O
&size	R|!?
%age 0	Rm#f
)300	Rk!?
*1536000	Rt&[
*600	Jd"?&?"O
)60	J:1e!?0?
+0	Ja"?N?
)86400	Ji"?4?
)before	Ri"f
)changes	Rl#O
)expires	Rk!,
)for	Jk!:4O
)if	Jk!,LO
*s	Jr!t;O
)keeps	Ri"A
)of	F_"O*O)O.O
*r	Jk!:@O'O
*verrides	Rp"O
)rfc	Rt"O
)that	Rl"H
)where	Jj"O-O
*ith	Rr!O
*ould	Rd#O
%bytes 10000000	R~"?
%headersize version	Rm#:
%redirs and	Rv!m
,googles	Rv!H
'tries 3	Ru!O
%size 2147483648	R|!?
#y a	Jv!oJh
'ct	R{!,
'lso	B.,c!t+:(O#3g!3
(ways	Jy!3,35,
'n	R}!h
(d	Rr!t
(swer	Bw!t,f=:@,c!O%A
'ppear	Ju"O^3
*nd	R|!H
'rrive	Jr!H>3
'sk	Rx"V
`)
