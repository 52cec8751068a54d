sitegenSearch("n06acb370-7",`!outcome stands	Rj!%
*the	Rk"f
*unless	Rj!%
)s one	Jj!O,3
+where	Rs!A
%dated ciphers	Rh%3
,opy	Rr#O
+response	Rs#O
+version	Rz"3
%er edge	R~#:
(one	Rs#H
'most handler	Ro#3
,proxy	Ro!A
%going address	Rd&:
%lasts a	R_"3
+the	Rz!f
&ive its	Rv#O
*the	Ri"H
)s the	Rt"O
&ook on	Rs%&!,!3
*web	Rs%&
%put folder	Rk&3!m
)has	Jk&{''A
)is	Fk&3&a"%&%
)nor	Rw&3
)preview	Ro&?
*ublic	Rm&8
)text	R_%8
*o	Ru!O
)with	Rt&&
%right but	Rn#f
%side 100	Jm!3g"3
*a	Rn"?
+ll	RA,
*can	Re%3
*http	Jr%&5&Q(
*in	Re%H
*of	F;,l%&2:'F
*see	Rh%:
*the	J,:),v#3
*web	Jf"3C303
-dav	Jf"3C303
"ver 525	Rg%3
'a	Je#&>3
(ctive	Rx%:
-sync	Rx%:
(ll	Rs!A
(n	Rx"H
)other	Jl!A*AV,
)y	Rj!:
'cloudflare	R_&3
(ontent	Rd"H
'five	Ra%3
(or	Ro"3
)ur	Ra&3
(rom	Rp"H
'http	:j!%!,!3':%m*H":!A)H*3:A"A4V,:1&*3
'in	Rc%:
(t	Jk!OT:x!:
'plain	Rv!Q
'several	Rt%:
`)
