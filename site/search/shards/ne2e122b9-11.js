sitegenSearch("ne2e122b9-11",`!pages take	Ry!f
)emplate	J^,{#H
)hat	:",s!:'36f)3<OY^"m(%#,&3#V
*e	Rx&{-
+n	Ru&O
)itle	J8,b&V
)o	Fg"HB3l!,
(url	Rv&A
(what	Ru&O
*ich	Rv&A
*oever	Rm!V
+le	Rx&V
+se	Rt&3
)ith	Fo%:<Q.3
#id 99.00	Rb"?
'for	Jj!A.H
'no	Rq"O
)store	Rq"O
'or	Rn!*
'plan	R~%:
'total	R{!?
%nt site	Rx&,
,js	Rx&,
(with	Ry!f
%r of	Rt"H
'tells	Rg!3
&s and	R{&3
(of	Rv&:
(that	R~&,
#nel and	R~"f
)s	Rm!t
(before	Ri%:
(copy	Rm!3
(every	Rh!:
(has	Rm!O
(of	R{&H
)r	Jh!f1:
(publishes	Ri%,
(shows	Jm"fq"O
)ort	Rk#f
(with	Rg"f
's that	Ri%,
%theon 530	Rh%&
+dashboard	R~%:
,ocumentation	R~%&
+gives	Rh%3
+has	R~%&
+inactive	R~%,
*site io	R~%?
#ragraph and	RP,
-round	Rx&{#
,below	Rh&m
,of	Ro&:
,that	Rv&3
.is	Rj&O
+s lists	Jh&O+M
-of	RB3
&llel calls	Rp":
+requests	Rf&,!?
&meter has	Jo"3@3
-eader	Ro"3
,is	Rg!3
+s were	Rq"f
%ent is	Ru#A
`)
