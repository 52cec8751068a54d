sitegenSearch("ndb9a0066-10",`!max body	Ra#:!f
'ytes	Ra#?
&header	Ro#:
&redirs	Rx!H!m
(quest	Ro#:
(tries	Rw!O
&size	R~!?
%age 0	Ro#f
)300	Rm!?
*1536000	Rv&[
*600	Jf"?&?"O
)60	J;1f!?0?
+0	Nc"?N?
)86400	Nk"?4?
)before	Rk"f
)changes	Rn#O
)expires	Rm!,
)for	Nm!:4O
)if	Nm!,LO
*s	Nt!t;O
)keeps	Rk"A
)of	Fb"O*O)O.O
*r	Jm!:@O'O
*verrides	Rr"O
)rfc	Rv"O
)that	Rn"H
)where	Nl"O-O
*ith	Rt!O
*ould	Rf#O
%bytes 10000000	Ra#?
%headersize version	Ro#:
%redirs and	Rx!m
,googles	Rx!H
'tries 3	Rw!O
%size 2147483648	R~!?
#y a	Nx!oJh
'ct	R}!,
'lso	B.,e!{!+:(O#3g!3
(ways	J{!3,35,
'n	R_"h
(d	Rt!t
(swer	Bm!H.{",f=:@,c!O%A
'ppear	Nw"O^3
*nd	R~!H
'rrive	Nt!H>3
'sk	Rz"V
&be	2=,8,8,"3",!5!:":",!:!O#:%A!O!t%:!J#^"3'A":#,"O#:"3#O#O#H"O&O'f+,'O#,","f&3",","&"O!f":3V)3#3&%),+:,H!V!{"%V':",&3#A&&!3
(come	Fv!:#,4&"&
(gin	R}#3
'oth	Rf&,
&carry	Nl!O.A
`)
