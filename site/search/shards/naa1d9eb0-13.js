sitegenSearch("naa1d9eb0-13",`!matching contentlocation	Jp"O.O
%ter a	R_&V
*n	Rj&f
+chors	Ru&3
+d	>,&"&"&"&"&"&q",E:e!(
*s	Rq&,
)because	Rk"f
)does	R=&
)for	Rr#f
)gives	Rz&V
)has	R<:
*ere	Rx&3
*ow	Rl&&
)if	R<:
*t	J_"Om"{!
)missing	R,(
)nobody	Rr"f
+r	RE:
)of	Jo!V!mKft!C
*ne	R4,
+ly	Rl&H
*r	F-&-,t%{%(,
)required	Rq&A
)says	Rk&{"
*ite	J.,{&&
-yaml	J.,{&&
)that	JA:r%3%3
+e	RD:
)under	Rj&3
)with	Rq&,
-out	R-,
(s for	Ra'C
*has	R{!H
*is	R~!O
*less	Jv"O;O
*most	Rk!%
*once	Rj!A
*since	Ro"3
*to	Ju!,k#H
*what	R~!O
+ith	R|%:
#x 0	Ru!?
&age	6:1Q,!:!?)O!t-?!O#O"?%?&?!O"A!O!f"O#?!H!O%O"O'O"O'?!O*O*O"f"?h![
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
`)
