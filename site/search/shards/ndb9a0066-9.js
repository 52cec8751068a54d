sitegenSearch("ndb9a0066-9",`!match the	J=&c!:p"{!
+mselves	R_#O
)itle	Rm#?
(without	Ri"H
(yields	Rn"3
'ed a	Nj"H/t
*by	Rh#O
*takes	Rx"f
*with	Rh"H
(s a	J0:g!Vz"f
+nd	Rl&,
+z	R0:
*may	Rz&3
*nothing	Rx"3
*one	N0,}%,
*rfc	R_#H
*the	Nw"3A3
'ing content	Nr"O.O
2location	Nr"O.O
%lab mojo	Ru&m
%ter a	Rb&V
*n	Rl&f
+chors	Rw&3
+d	>,&"&"&"&"&"&"&r",E:f!(
*s	Rs&,
)because	Rm"f
)does	R>&
)for	Rt#f
)gives	R|&V
)has	R=:
*ere	Rz&3
*ow	Rn&&
)if	R=:
*t	Nb"Om"{!
)missing	R,(
)nobody	Rt"f
+r	RF:
)of	Jq!V!tKft!C
*ne	R5,
+ly	Rn&H
*r	F-&.,u%{%(,
)required	Rs&A
)says	Rm&{"
*ite	N.,~&&
-yaml	N.,~&&
)that	JB:s%3%3
+e	RE:
)under	Rl&3
)with	Rs&,
-out	R-,
(s for	Rc'C
*has	R}!H
*is	Ra"O
*less	Nx"O;O
*most	Rm!%
*once	Rl!A
*since	Rq"3
*to	Nw!,k#H
*what	Ra"O
+ith	R~%:
#x 0	Rw!?
&age	6;1R,!:!?)O!t-?!O#O"?%?&?!O"A!O!f"O#?!H!O%O"O'O"O'?!O*O*O"f"?h![
`)
