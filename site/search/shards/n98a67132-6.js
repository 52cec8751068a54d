sitegenSearch("n98a67132-6",`!host mailexamplecom	Fo%?&?"?
(odule	Rr&A
(ust	Jk&f(:
'name	:k!:)A!f*H,3.t13!f>:#3#:&,13',!:
+s	Fl!:c!AN&8:
(ews	Rj#?
+examplecom	Rj#?
'of	Ji&:#f
(ld	Jl"?h!?
*apiexamplecom	Rl"?
*examplecom	Rr%?
(r	Fk!tB3't
(ut	Rn%:
'path	Rr&A
'rsync	Rr&*
'say	Rw!3
(earch	Rc&?
-twittercom	Rc&?
)e	Ri&8
)rves	Jl&&"A
(hop	:g!?2?'?(?"?#?"?;?&?&?*?&?-?
+examplecom	:g!?2?'?(?"?#?"?;?&?&?*?&?-?
*ws	Rk&f
(o	Ra#H
'takes	Rk"3
(eapot	R_#?
-examplecom	R_#?
)st	Rj"?
+examplecom	Rj"?
(hat	Rr&&
)e	Bu!HLHR36A&f
*n	Fr!A4H)H
(o	Fe"H)H?3
(ry	Rp!A
'unless	Rr!A
(ploads	Rx!?
.examplecom	Rx!?
'what	Rl&%
)ile	Rk#:
(ill	Rr&%
(ww	>v#?&?%?#?%?"?%?&?%?%?BT
*examplecom	Bv#?&?%?#?%?"?/?
1org	Jg%?LT
*googleapiscom	Rk%?
*linkedincom	Rn%?
&config caddy	Rl&1
-nginx	Jg&"'*
-reminds	Rl&:
-server	Rg&d
&ile server	Ri"H
'ng 406	Rs"f
*at	Rf%3
`)
