sitegenSearch("n6761431f-4",`!changes the	Bk!3>f*H,H|!A
+ogether	Ry":
+wice	Rg&A
*when	Fk!%c#:%A
+ith	B^,*:BOi"^(:
'ing a	Rl!:
%racter besides	Rf&3
,encodings	R{&:
,that	Jj&H3,
,would	R",
+s a	Rs&A
.re	Rx&:
.s	R{&3
.t	Rl!:
-count	Rs&:
-have	R{&3
-is	Js%&F:
.t	Rs&A
-of	RO,
.r	Rs%3
-so	Ru&{"
-that	R=,
/e	Jx"He":
&ge unchanged	Ro"H
&set gzip	Rl&,
*utf	6f!*3?'?"?%?"?#?::!H(?"?(?*?%?*?"?"?"?"?"?"?#?)?
-8	6f!*3?'?"?%?"?#?::!H(?"?(?*?%?*?"?"?"?"?"?"?#?)?
&t of	Rg%:
#eap and	Rs!3
(last	Rg!A
,modified	Rg!A
(to	Rh"H
'est signal	Ro!%
+way	Rq!V
%ck a	Ff!,WHn!&
)ll	Rp"m
)nd	Jo!3{",!1
)s	Rn#:
*ks	Rv&O
(base	Rg#f
)efore	R{!3
*longs	Rp"H
)ox	R{&O
)y	R{#3
(count	Rh#H
(does	Rk&O!V
*wn	Ro!:
(each	Ri&%
)verything	Rs!A
)xpectation	R~":
(failed	Rd%,
)inds	Rv&:
)or	Rh%&!,
+mat	Fi&1!8!?"?"O
(happens	Rb#H
(in	Js!3k!:
)t	Fe&%(&!Q-,
(json	Rx&&
`)
