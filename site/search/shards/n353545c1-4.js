sitegenSearch("n353545c1-4",`!pages own	Jn"H{!O!f
(ran	R+:
)ead	Ro&V
,s	Ro&V!^
)un	Ru&3
(script	Re!V!t
)erves	Ri&8
)how	JS,8,
)ite	Rh&%
,yaml	Rh&%
)till	Rz%3
)uggestions	Ru&,
(take	Rw!f
)emplate	J[,z#A
)hat	:",q!:'36f)3<OY^"m'%#,&3#O
*e	Ru&{,
+n	Rr&O
)itle	J8,~%O
)o	Fe"HB3k!,
(url	Rs&A
(what	Rr&O
*ich	Rs&A
*oever	Rk!V
+le	Ru&O
+se	Rq&3
)ith	Fm%:<Q-3
#id 99.00	R_"?
'for	Jh!A.H
'no	Ro"O
)store	Ro"O
'or	Rl!*
'plan	R|%:
'total	Ry!?
%nt site	Ru&,
,js	Ru&,
(with	Rw!f
%r of	Rr"H
'tells	Re!3
&s and	Rx&3
(of	Rs&:
(that	R{&,
#nel and	R|"f
)s	Rk!t
(before	Rg%:
(copy	Rk!3
(every	Rf!:
(has	Rk!O
(of	Rx&H
)r	Jf!f1:
(publishes	Rg%,
(shows	Jk"fp"O
)ort	Ri#f
(with	Re"f
's that	Rg%,
%theon 530	Rf%&
+dashboard	R|%:
,ocumentation	R|%&
+gives	Rf%3
+has	R|%&
+inactive	R|%,
*site io	R|%?
#ragraph and	RP,
-round	Ru&{"
,below	Rf&m
,that	Rs&3
`)
