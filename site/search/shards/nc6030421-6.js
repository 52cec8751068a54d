sitegenSearch("nc6030421-6",`!pages host	Ri&:
(in	Jn!Q|"3
)s	Ji&:)A
(keep	Rs#f
(lead	Rh&,
)ie	Rk&^
*nk	Ru&O
)oad	Rr&O
(made	R_#m
*rkdown	Ro&:
)dn	Ra":
)ust	Rh&:
(need	Rl&O
(of	>Q,8H833m}!C%,#:%O!{,
)nly	Rh&A
)r	R@&
)ther	Rp&,
)wn	Jn"H{!O!f
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
*e	Js&A#{,
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
(comes	Rg%&
*py	Rk!3
(every	Rf!:
(has	Rk!O
(of	Rx&H
)r	Jf!f1:
(publishes	Rg%,
`)
