sitegenSearch("nc7b8fb46-12",`!host path	Rw&A
'rsync	Rw&*
'say	R{!3
(earch	Rg&?
-twittercom	Rg&?
)e	Rm&8
)rves	Jp&&#A
(hop	:k!?2?'?(?"?#?"?;?&?&?*?&?-?
+examplecom	:k!?2?'?(?"?#?"?;?&?&?*?&?-?
*ws	Ro&f
(o	Re#H
'takes	Ro"3
(eapot	Rd#?
-examplecom	Rd#?
)st	Rn"?
+examplecom	Rn"?
(hat	Rw&&
)e	By!HLHR36A&f
*n	Jv!A4H)H
(o	Ji"H)H?3
(ry	Rt!A
'unless	Rv!A
(ploads	R|!?
.examplecom	R|!?
'what	Rp&%
)ile	Ro#:
(ill	Rw&%
(ww	>z#?&?%?#?%?"?%?&?%?%?CT
*examplecom	Bz#?&?%?#?%?"?/?
1org	Jk%?MT
*googleapiscom	Ro%?
*linkedincom	Rr%?
&config caddy	Rp&1
-nginx	Jk&"'*
-reminds	Rp&:
-server	Rk&d
&ile server	Rm"H
'ng 406	Rw"f
*at	Rj%3
*companies	Rk%,
0y	Je%3!V=&
*has	Rk%&
*with	Rw#f
&s a	Rl&,
)zure	Rp&%!A
(belong	Rx"f
(default	Rl&,
*scribe	Rw"f
)o	Jo&f'^
(how	Rr&A
(in	Rt&,
)t	Rw"f
(make	Rt&&
(name	Rs&V
(outside	Rh%3
(policy	Ro"f
(read	Rt&^
(such	Rp&:
`)
