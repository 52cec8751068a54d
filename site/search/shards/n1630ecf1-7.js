sitegenSearch("n1630ecf1-7",`!matter that	FA:m%3%3
+e	RD:
)under	Rf&3
)without	R-,
(s for	R{&C
*has	Rw!H
*is	Rz!O
*less	Jr"O;O
*most	Rg!%
*once	Rf!A
*since	Rk"3
*to	Jq!,j#H
*what	Rz!O
+ith	Rx%:
#x 0	Rq!?
&age	6:1M,!:!?)O!t-?!O#O"?%?&?!O"A!O!f"O#?!H!O%O"O'O"O'?!O*O*O"f"?g![
&body	Rz":!f
'ytes	Rz"?
&header	Ri#:
&redirs	Rr!H!m
(quest	Ri#:
(tries	Rq!O
&size	Rx!?
%age 0	Ri#f
)300	Rg!?
*1536000	Ro&[
*600	F_"?&?"O
)60	F:1a!?0?
+0	J|!?N?
)86400	Je"?4?
)before	Re"f
)changes	Rh#O
)expires	Rg!,
)for	Jg!:4O
)if	Jg!,LO
*s	Jn!t;O
)keeps	Re"A
)of	F{!O*O)O.O
*r	Fg!:@O'O
*verrides	Rl"O
)rfc	Rp"O
)that	Rh"H
)where	Jf"O-O
*ith	Rn!O
*ould	R_#O
%bytes 10000000	Rz"?
%headersize version	Ri#:
%redirs and	Rr!m
,googles	Rr!H
'tries 3	Rq!O
%size 2147483648	Rx!?
#y a	Jr!oJh
'ct	Rw!,
'lso	B.,^t+:(O#3g!3
(ways	Fu!3,35,
'n	Ry!h
(d	Rn!t
`)
