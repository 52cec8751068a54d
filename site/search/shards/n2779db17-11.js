sitegenSearch("n2779db17-11",`!one the	>7:A,h!H*,,:-:>O-A,3)&!O
)re	Ri%3
(ing	Fk!&Yf(Hj!O
'ime	Rg"f
'o	Bf!O4O4,/OV3/,,O
(o	Rw!H
'ry	Rp%&
'wo	Rs&3
'ype	Jl!:g!3!:
&unicode	Rj&,
(sourced	Rx#3
(til	Jk!3k#*
'p	Rf!3
'rl	F?,(,d%:
'se	R~%,
)r	Ry!O
*s	Rg!:
&value	F{%::,"{#
'ersion	Rd"3!H
'isitor	Rv%:
&wait	Re#3
*s	Rd#3
(s	Jk#f]3
(y	JS(w#T
'e	Jj!Ox"3
'hat	Rp&3
(en	Rx%3
)re	Ru&O
(ich	Jr!AUH
(o	Rc#H
'ith	>f"O",'3/f5m=,B3!A#:#f%:
'ord	JC,l%3
*s	Rs&3
)ks	Ro#H
(uld	JY,b!O
'rite	Rn&H
+r	Ry",
(ote	Rg#,
&x	Rr%,
'mslocation	Rr%,
&you	Fp!%530f
)rself	Jj!fv":
%line summary	Rj&A
%s 501	Rq&:
'are	Fr!:(Hu!%J%
'curl	Rt":
'for	Rc"H
'included	Ra#H
)stead	RS:
'letters	R{&3
'mean	Rl%%
'need	Ri!A
'of	Rs%,
'rfc	Jh"HEO
'that	Jx",d",
)e	Rs&3
)ose	Rr&O
(oo	Rg%3
'whose	Rx#:
(ill	Rj!%
)thout	Rq&3
%time token	Rg"f
#load document	Rp%?
1cookie	Rp%?
%y 0.2.7	Rj!O
`)
