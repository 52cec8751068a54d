sitegenSearch("nc678332a-8",`!matches rfc	Ry"H
*the	Jq"3A3
'ing content	Jl"O.O
2location	Jl"O.O
%ter a	R{%V
*n	Rf&f
+chors	Rq&3
+d	>,&"&"&"&"&"&m",E:d!(
*s	Rm&,
)because	Rg"f
)does	R=&
)for	Rn#f
)has	R<:
*ere	Rt&3
*ow	Rh&&
)if	R<:
*t	J{!Om"{!
)missing	R,(
)nobody	Rn"f
+r	RE:
)of	Fk!V!mKft!C
*ne	R4,
+ly	Rh&H
*r	F-&-,p%{%(,
)required	Rm&A
)says	Rg&{"
*ite	J.,v&&
-yaml	J.,v&&
)that	FA:n%3%3
+e	RD:
)under	Rf&3
)with	Rm&,
-out	R-,
(s for	R|&C
*has	Rw!H
*is	Rz!O
*less	Jr"O;O
*most	Rg!%
*once	Rf!A
*since	Rk"3
*to	Jq!,k#H
*what	Rz!O
+ith	Rx%:
#x 0	Rq!?
&age	6:1M,!:!?)O!t-?!O#O"?%?&?!O"A!O!f"O#?!H!O%O"O'O"O'?!O*O*O"f"?h![
&body	Rz":!f
'ytes	Rz"?
&header	Ri#:
&redirs	Rr!H!m
(quest	Ri#:
(tries	Rq!O
&size	Rx!?
%age 0	Ri#f
)300	Rg!?
*1536000	Rp&[
*600	F_"?&?"O
)60	F:1a!?0?
+0	J|!?N?
)86400	Je"?4?
)before	Re"f
)changes	Rh#O
)expires	Rg!,
`)
