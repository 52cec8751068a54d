sitegenSearch("nb157b922-6",`!pages found	J*,~%H
)rom	Rq&%
(git	Fi&1%&)*
+hub	Rl&&
(have	FZ:J3q"3
)old	Rt&3
*st	Ri&:
(in	Jn!Q|"3
)s	Ji&:*A
(keep	Rs#f
(lead	Rh&,
)ie	Rk&^
*nk	Rv&O
)oad	Rs&O
(made	R_#m
*rkdown	Rp&:
)dn	Ra":
)ust	Rh&:
(need	Rl&O
(of	>Q,8H833m~!C%,#:%O!{,
)nly	Rh&A
)r	R@&
)ther	Rq&,
)wn	Jn"H{!O!f
(ran	R+:
)ead	Rp&V
,s	Rp&V!^
)un	Rv&3
(script	Re!V!t
)erves	Ri&8
)how	JS,8,
)ite	Rh&%
,yaml	Rh&%
)till	Rz%3
)uggestions	Rv&,
(take	Rw!f
)emplate	J[,{#A
)hat	:",q!:'36f)3<OY^"m(%#,&3#O
*e	Rv&{,
+n	Rs&O
)itle	J8,_&O
)o	Fe"HB3l!,
(url	Rt&A
(what	Rs&O
*ich	Rt&A
*oever	Rk!V
+le	Rv&O
+se	Rr&3
)ith	Fm%:<Q.3
#id 99.00	R_"?
'for	Jh!A.H
'no	Ro"O
)store	Ro"O
'or	Rl!*
'plan	R|%:
'total	Ry!?
%nt site	Rv&,
,js	Rv&,
(with	Rw!f
%r of	Rr"H
'tells	Re!3
&s and	Ry&3
(of	Rt&:
(that	R|&,
#nel and	R|"f
)s	Rk!t
(before	Rg%:
(copy	Rk!3
`)
