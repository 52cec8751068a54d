sitegenSearch("ncca4315d-7",`!host name	:k!:)A!f*H,3.t13!f>:#3#:&,13',!:
+s	Fl!:c!AN&9:
(ews	Rj#?
+examplecom	Rj#?
'of	Ji&:#f
(ld	Jl"?h!?
*apiexamplecom	Rl"?
*examplecom	Rr%?
(r	Fk!tB3't
(ut	Rn%:
'path	Rs&A
'rsync	Rs&*
'say	Rw!3
(earch	Rc&?
-twittercom	Rc&?
)e	Ri&8
)rves	Jl&&#A
(hop	:g!?2?'?(?"?#?"?;?&?&?*?&?-?
+examplecom	:g!?2?'?(?"?#?"?;?&?&?*?&?-?
*ws	Rk&f
(o	Ra#H
'takes	Rk"3
(eapot	R_#?
-examplecom	R_#?
)st	Rj"?
+examplecom	Rj"?
(hat	Rs&&
)e	Bu!HLHR36A&f
*n	Fr!A4H)H
(o	Fe"H)H?3
(ry	Rp!A
'unless	Rr!A
(ploads	Rx!?
.examplecom	Rx!?
'what	Rl&%
)ile	Rk#:
(ill	Rs&%
(ww	>v#?&?%?#?%?"?%?&?%?%?CT
*examplecom	Bv#?&?%?#?%?"?/?
1org	Jg%?MT
*googleapiscom	Rk%?
*linkedincom	Rn%?
&config caddy	Rl&1
-nginx	Jg&"'*
-reminds	Rl&:
-server	Rg&d
&ile server	Ri"H
'ng 406	Rs"f
*at	Rf%3
*companies	Rg%,
0y	Ja%3!V=&
*has	Rg%&
*with	Rs#f
`)
