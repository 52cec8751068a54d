sitegenSearch("n1dfcf591-47",`!match title	Rg#?
(without	Rc"H
(yields	Rh"3
'ed a	Jd"H/t
*by	Rb#O
*takes	Rr"f
*with	Rb"H
(s a	Jo!Vz"f
*may	Rs&3
*nothing	Rr"3
*rfc	Ry"H
*the	Jq"3A3
'ing content	Jl"O.O
2location	Jl"O.O
%ter a	R{%V
*n	Rf&f
+chors	Rp&3
+d	>,&"&"&"&"&"&m",E:c!(
)because	Rg"f
)does	R=&
)for	Rn#f
)has	R<:
*ere	Rs&3
*ow	Rh&&
)if	R<:
*t	J{!Om"{!
)keys	R,&
)missing	R,(
)nobody	Rn"f
+r	RE:
)of	Fk!V!mKft!C
*ne	R4,
+ly	Rh&H
*r	J-&-,
)says	Rg&{"
*ite	J.,u&&
-yaml	J.,u&&
)that	FA:m%3%3
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
`)
