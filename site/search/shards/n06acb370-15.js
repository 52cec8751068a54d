sitegenSearch("n06acb370-15",`!pages serves	Rm&8
)how	JT,&,7,
)ite	Rl&%
,yaml	Rl&%
)till	R~%3
)uggestions	Rz&,
(take	R{!f
)emplate	J_!,|#H
)hat	:",u!:'36f)3<OY^"m(%#,&3#V
*e	Rz&{-
+n	Rw&O
)itle	J8,d&V
)o	Ji"HB3l!,
(url	Rx&A
(what	Rw&O
*ich	Rx&A
*oever	Ro!V
+le	Rz&V
+se	Rv&3
)ith	Jq%:<Q.3
#id 99.00	Rd"?
'for	Jl!A.H
'no	Rs"O
)store	Rs"O
'or	Rp!*
'plan	Ra&:
'total	R}!?
%nt site	Rz&,
,js	Rz&,
(with	R{!f
%r of	Rv"H
'tells	Ri!3
&s and	R}&3
(of	Rx&:
(that	Ra',
#nel and	Ra#f
)s	Ro!t
(before	Rk%:
(copy	Ro!3
(every	Rj!:
(has	Ro!O
(of	R}&H
)r	Jj!f1:
(publishes	Rk%,
(shows	Jo"fq"O
)ort	Rm#f
(with	Ri"f
's that	Rk%,
%theon 530	Rj%&
+dashboard	Ra&:
,ocumentation	Ra&&
+gives	Rj%3
+has	Ra&&
+inactive	Ra&,
*site io	Ra&?
#ragraph and	RP,
-round	Rz&{#
,below	Rj&m
,of	JS,~#:
,that	Rx&3
.is	Rl&O
+s lists	Jj&O+M
-of	RB3
&llel calls	Rr":
`)
