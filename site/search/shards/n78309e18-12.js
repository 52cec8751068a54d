sitegenSearch("n78309e18-12",`!matter has	R<:
*ere	Rv&3
*ow	Rj&&
)if	R<:
*t	J}!Om"{!
)missing	R,(
)nobody	Rp"f
+r	RE:
)of	Fm!V!mKft!C
*ne	R4,
+ly	Rj&H
*r	F-&-,r%{%(,
)required	Ro&A
)says	Ri&{"
*ite	J.,x&&
-yaml	J.,x&&
)that	FA:p%3%3
+e	RD:
)under	Rh&3
)with	Ro&,
-out	R-,
(s for	R~&C
*has	Ry!H
*is	R|!O
*less	Jt"O;O
*most	Ri!%
*once	Rh!A
*since	Rm"3
*to	Js!,k#H
*what	R|!O
+ith	Rz%:
#x 0	Rs!?
&age	6:1O,!:!?)O!t-?!O#O"?%?&?!O"A!O!f"O#?!H!O%O"O'O"O'?!O*O*O"f"?h![
&body	R|":!f
'ytes	R|"?
&header	Rk#:
&redirs	Rt!H!m
(quest	Rk#:
(tries	Rs!O
&size	Rz!?
%age 0	Rk#f
)300	Ri!?
*1536000	Rr&[
*600	Fb"?&?"O
)60	F:1c!?0?
+0	J~!?N?
)86400	Jg"?4?
)before	Rg"f
)changes	Rj#O
)expires	Ri!,
)for	Ji!:4O
)if	Ji!,LO
*s	Jp!t;O
)keeps	Rg"A
)of	F}!O*O)O.O
*r	Fi!:@O'O
*verrides	Rn"O
)rfc	Rr"O
)that	Rj"H
)where	Jh"O-O
*ith	Rp!O
*ould	Rb#O
%bytes 10000000	R|"?
`)
