sitegenSearch("nf06a3657-11",`!pages site	Rn&%
,yaml	Rn&%
)till	Ra&3
)uggestions	R|&,
(take	R}!f
)emplate	Na!,}#H
)hat	:",w!:'36f)3<OY^"m(%#,&3#V
*e	R|&{.
+n	Ry&O
)itle	N9,e&V
)o	Jk"HB3l!,
*o	RT,
(url	Rz&A
(what	Ry&O
*ich	Rz&A
*oever	Rq!V
+le	R|&V
+se	Rx&3
)ith	Js%:<Q.3
#id 99.00	Rf"?
'for	Nn!A.H
'no	Ru"O
)store	Ru"O
'or	Rr!*
'plan	Rc&:
'total	R_"?
%nt site	R|&,
,js	R|&,
(with	R}!f
%r of	Rx"H
'tells	Rk!3
&s and	R_'3
(of	Rz&:
(that	Rc',
#nel and	Rc#f
)s	Rq!{!
(before	Rm%:
(copy	Rq!3
(every	Rl!:
(has	Rq!O
(may	Rq!^
(of	R_'H
)r	Nl!f1:
(publishes	Rm%,
(shows	Jo!OCfq"O
)ort	Ro#f
(with	Rk"f
's that	Rm%,
%theon 530	Rl%&
+dashboard	Rc&:
,ocumentation	Rc&&
+gives	Rl%3
+has	Rc&&
+inactive	Rc&,
*site io	Rc&?
#ragraph and	RQ,
-round	R|&{#
,begins	Rj!&
.low	Rl&m
,in	Rp&3
,of	NT,_%:
,that	Nu&{#'3
.is	Rn&O
+s at	Rj!,
-lists	Nl&O+M
`)
