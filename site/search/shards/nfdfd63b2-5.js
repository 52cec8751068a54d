sitegenSearch("nfdfd63b2-5",`!again quote	R(:
(reloading	Ri%V
)fc	Fd",&,M:
(since	Rs!H
*tegen	Ro&%
)o	Rh!H
)uccessfully	Ri#3
(the	J{"Hz!3
*is	Rv%,
)o	Rn":
)us	R{#3
(whenever	Ri&A
+re	Rn&:
*ich	Ru&T
*oever	Rs%:
)ill	Rr#:
*th	Bu!t5H+:*,=,
,out	Rr!A
'st a	Rt&C
+nd	Rp&3
,y	Jp&A&&
+vailability	Rq!Q
*canonical	Rl!O
3reason	Rl!O
+loudflares	Ra%V
*fixing	Ru!^
*it	Rv!&
,s	Rl!O
*malware	R~!3
*the	Bh!A+3#v+:f!V
*you	Rb&:
#e 0	Rk#f
&300	Ri!?
'1536000	Rr&[
'600	Fb"?&?"O
&60	F:1c!?0?
(0	J~!?N?
&86400	Jg"?4?
&a	Ri!O
&before	Rg"f
&cache	R|&3
+control	R|&3
'hanges	Rj#O
'onversely	Rs!V
&expires	Ri!,
&for	Ji!:4O
&if	Rt"O
's	Jp!t;O
&keeps	Rg"A
&of	F}!O*O)O.O
'r	Jh"O'O
'verrides	Rn"O
&shows	Rm!:
&that	Rj"H
&where	Jh"O-O
'ith	Rp!O
'ould	Rb#O
%nt a	Rm!t
)nd	Fm!tp!:63
(backup	Rv"?
(holds	Rk&H
(link	Rp%?
#o may	Ji!^4O
#ree on	Re%&
)r	Rd!&
`)
