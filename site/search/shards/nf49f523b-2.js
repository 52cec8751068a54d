sitegenSearch("nf49f523b-2",`!mistake of	F+,U,N&
)s a	Rs&3
,cross	Fy!V#V"V
,pache	Rx#:
,round	Rn!%
,s	Re!^
+caching	Rl%&
+do	Re&3
+formerly	Rp&3
+may	Rm!:
,ust	Rp!%
+near	Rs&A
+that	Jp"Vv!%
-en	R.,
,itle	Rp&3
+with	Jn!(j"A
&yped address	Ro!O
+esris	Rh%,
+it	Rf%:
+or	J<,.,
%used sg082	Ru&A
#x points	Ro!%
&up	Ry%:
%ed in	Rt#,
(up	Jg!J(%
(with	Rs&A
%ing versions	Rx!H
%up the	Ry%:
"js cjs	Rn&m
"kcol does	Rr#3
"m dd	Jh&3/O!{"
"ned it	Rv&8
"obile apps	Ry#:
)network	Ju"H4H
)phone	Rr!m
#d bwlimited	Rg%&!,
&negotiation	Jd":N3
&proxy	Rx#&
&security	Rs"f
%bwlimited a	Rg%,
0pache	Rg%&
%e against	R~#V
'flexible	Rc%:
(ull	Rd%,
'legacy	Rq!O
'tells	Rz#:
(hat	Rq!^
(o	Rd%3
&l or	Rw#:
(resumable	Rj%3
's arrived	R|!?
&rn name	Ri"H
&s full	R~#3
%ified a	Rg!^
,nd	Jy&3",
+rfc	Ry!3!O
+since	Jg!AB3
,o	Rh"f
+with	Jg!Ab!f
'y protected	Rd#?
%negotiation to	Rd":
`)
