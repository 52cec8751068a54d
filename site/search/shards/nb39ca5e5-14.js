sitegenSearch("nb39ca5e5-14",`!language calls	Ro!,
+de	Rs#?
,oes	Rl!O
+en	Rn!*
+has	Rq&t
-ve	Rl!h
+is	Ju"3}!m
+keeps	Rl!.
+may	Rs#O
+of	F9,"&q%,0^
,nly	Rs#H
,r	Jf"O1,
+that	F9&y%t)^
-e	Jj&,0^
+write	R9:
*s and	Rl!%
-re	Rq&m
,or	Rf",
,with	Rn%%
#o each	Rq&{%
&khmer	Rv&:
#p further	Rx#:
&or	R|#3
#ravel 11	Ro%:
*application	Ro%&
*builds	Ro%,
*protects	Ro%,
*say	Ro%X
+ome	Ro%^
,urce	Ro%&
)s manual	Ro%H
+number	Rg!A
%ge 20	Rk#?
(413	Rj!,
(a	Jk#,W&
)nd	Rb&3
*swer	Rm!,
)re	R|"3
(body	Fx!3S3B,
(class	Rx&{-
*ient	Fo"H!f0:/:!fN,!:
(deprecated	R|"&
)ocument	Rb"3
(file	R41
,s	Jb"Oi!:
)lag	Rx&{#
)older	Rx!A
(go	Rl!3
(headers	Ro#H
)tml	Rx%8
(in	Rl!3
*to	Rl!3
)s	Fz"3#fm!t
)t	R_#H
(kept	Rl!3
(often	Rr!A
)ne	Rk#&
)r	R|",
(rfc	Rp!t
(says	R|":
)ince	R|"&
*te	Ri&3!{'
)o	Rh&t
(title	Rx%1
(upload	Jm"H,H
'clientheaderbuffers 4	Rx%8
;an	Ro"H
`)
