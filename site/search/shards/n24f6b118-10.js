sitegenSearch("n24f6b118-10",`!host path	Ru&A
'rsync	Ru&*
'say	Ry!3
(earch	Re&?
-twittercom	Re&?
)e	Rk&8
)rves	Jn&&#A
(hop	:i!?2?'?(?"?#?"?;?&?&?*?&?-?
+examplecom	:i!?2?'?(?"?#?"?;?&?&?*?&?-?
*ws	Rm&f
(o	Rc#H
'takes	Rm"3
(eapot	Rb#?
-examplecom	Rb#?
)st	Rl"?
+examplecom	Rl"?
(hat	Ru&&
)e	Bw!HLHR36A&f
*n	Ft!A4H)H
(o	Fg"H)H?3
(ry	Rr!A
'unless	Rt!A
(ploads	Rz!?
.examplecom	Rz!?
'what	Rn&%
)ile	Rm#:
(ill	Ru&%
(ww	>x#?&?%?#?%?"?%?&?%?%?CT
*examplecom	Bx#?&?%?#?%?"?/?
1org	Ji%?MT
*googleapiscom	Rm%?
*linkedincom	Rp%?
&config caddy	Rn&1
-nginx	Ji&"'*
-reminds	Rn&:
-server	Ri&d
&ile server	Rk"H
'ng 406	Ru"f
*at	Rh%3
*companies	Ri%,
0y	Jc%3!V=&
*has	Ri%&
*with	Ru#f
&s a	Rj&,
)zure	Rn&%!A
(belong	Rv"f
(default	Rj&,
*scribe	Ru"f
)o	Jm&f'^
(how	Rp&A
(in	Rr&,
)t	Ru"f
(make	Rr&&
(name	Rq&V
(outside	Rf%3
(policy	Rm"f
(read	Rr&^
(such	Rn&:
`)
