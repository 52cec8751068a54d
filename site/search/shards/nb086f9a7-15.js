sitegenSearch("nb086f9a7-15",`!alt name	Rj%8
%ered the	Nn!3*3
*what	Rc"&
'ing signed	Rc"H
'nate type	Nj"?n"1
+s to	Rw#,
's responses	Rn!V
%hough browsers	R}!A
+each	Rt#H
+i	Rc#h
,t	Rb'Q
+my	Ry"h
+the	J53]^k!:
%ogether it	Rk!,
-not	Ru#O
-the	Rr#,
#ways a	N+,k&3
)begins	Rl!3
)checked	Rj%3
*ome	Ro!:
+okie	R|%:
)disregard	Ry",
)end	Rn&,
)gets	Rg"3
*ithub	Ro&1
/eventpullrequestheadrepofork	Ro&1
)ignore	N{!3,3
*s	Rt#H
)means	Ri%:
)nginx	Rm!V
*o	Rm!:
+store	Rm!:
)right	Rd#3
)send	Rn"h
)there	Rr!H
+ose	Rp!O
)with	Rb&3
*ritten	Rr&H
"m a	Np!:V&
%building	Rk&.
%short	Rf#?
#azon s3	N~":":
(s 463	R|#:
#biguous as	Rj"3
,code	RO(
#ong its	Nl#f2:
(other	Rg#:
-s	R{#:
(several	Rn&f
(the	:0,M:1:%:"f,f/:#:(H,:8:":!O)V(3=:>:&t
+m	Bm!3)O6:C:s!{#
*ose	Ju"O3OP3
"n a	Ru&{"
&bility	Rr#,
'solute	Rr!3
&ccent	R):
(ount	Bt"3"A!H)3.3'3L3
'tion	Jl!O#Al!:
`)
