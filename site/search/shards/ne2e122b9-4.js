sitegenSearch("ne2e122b9-4",`!over with	Rh!A
'your	Rp"H
&lap markers	Rq&t
*the	Jj!A*A
)ping rfc	R_#,
)s the	Rb"3
'oad and	Rp#V
+maintenance	Rq!:
+or	Jr!H_!&!,
*ed error	Jm!:n!&!?!X
-for	Rr!O
-or	Jj!Hl!3
-request	Ry#?
4id	Ry#?
-send	Rj#3
/rvice	Rp#h
.ome	Rp#,
,error in	Jm!:n!&
2message	Ry#?
(ng form	R~&,
+request	Rx%:
(oking large	Ro#H
*s you	Ri&3
&night every	Ri#H
&ride and	Rs%3
+makes	Rz#,
+on	Rz#8
*s that	Rn"O
&sized cookie	Ro"H
&write anything	Ri#3
,f	Rx!?
,the	R@,
+s a	Ri&{#
*ten by	R~"f
.import	Ro&%
"wa service	Rq%?
-svc	Rq%?
#es is	Rq"H
#n 403	Ru%:
&a	Fb":,3e":
'bout	Rb&3
'ccord	Ff":?O*3
'ddress	Fh":YV2:
-es	J_%:%:
'lways	Ri!:
'nd	>p!m",!1&H!^%f&f+&%3O&A,
'pi	Ru#3
'rticles	R@,
's	J}!O'f
&below	Jh&O1A
(side	J;,l",
'ody	Ru"3
(t	Rp%:
&c	Ro&3
'ache	Jm!O;f
+s	Rl"O
(n	Rs!m
(talogue	Rj&f
'ertificate	Jy%:"3
'hange	Rn&:
`)
