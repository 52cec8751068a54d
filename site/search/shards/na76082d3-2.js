sitegenSearch("na76082d3-2",`!would be	6%,',8&(,;,%,%:,A*f&3%O6H%A#3#O#f1m+,#3838m!{""A-V
*gin	R}",
)reak	JY,P3
)uild	R&,
(change	Rp"3
)ount	R_#O
(do	Jh!V^3
(end	JJ,h!:
)xceed	Rr#3
(fail	Ri!f
(get	Rq#A
)ive	Re!H
)o	Fg"O%fLO
(have	:g!:)V%^*H(3*,!3!H,:"H"O'3%37f#:]A
)ide	R_!,
(know	R",
(lack	R;,
)eave	Rr#&
)ose	R),
(make	Fu"O"O_!,
)end	Jk&O%3
(need	Rl#,
*ver	R[,
)ot	>g!:,t',.:B:8AH&*A/A
(open	Ro"H
)therwise	Jq!t,f
)utlive	Rr#O
)verwrite	R@,
(produce	Rj"A
)ublish	R&,
*t	R^:
(rather	Rq#3
)each	R?,
+d	Jg!:p#:
+lly	RW:
*fuse	Jh!OSO
*sume	Rx!O
(say	Re!A
)end	Jg!:w#3
*rve	Rj#O
*ttle	Rn"f
)how	Ru#3
)tand	J|"A_!,
(take	F?&d"O3H
)hereby	Ri",
)reat	Jj":::
)urn	R",
(use	Rr%:
(waste	Rt!H
"p login	Ru%1
#loginphp http	Ru%1
"rap it	RZ:
&per that	R}!H
#ite 208	Rs#3
(404	Rj!a
)99	Rb%3
(a	>41#1/:%:<:+:b#%,:
)gain	Rp%:
)ll	Ri&1
)n	Rl!%
`)
