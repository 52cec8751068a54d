sitegenSearch("n97a5b0f0-14",`!ui sans	R|&8
"nable to	Rt#,
%cceptable values	Rs"3
%nswered until	Rf%&
%sked a	Rv&^
+nd	Jj#O%:/O
*explicit	Rr%%
*from	R|!H
*only	Rv!%
*rfc	Jq":&O2O
%uthorized misleads	Rt",
/stands	Rt"f
%vailable a	Rl!3
.for	Bn!A"H)AZ(!?I&
#changed 7	Rm&1
,as	Ny!^=H
,curl	Rq":
,since	Rh"H
#def md	Rs&,
(readme	Rs&,
&r 200	Rt!,
(301	Jx!f;O(f
*2	Rq"3
(497	R_&,
(a	>t!,?f?3!:"H?3;,3%#A!{#
)n	Nn#3"3
*other	B^,83*H,&+,
*y	Rx"3
)uthorities	N?:,:
(both	Rr"f
(code	Rl&3
*ntent	Nv&3#,
/securitypolicy	Nv&3#,
(dns	Rg%:
(each	Rh",!H
(how	Rs!,
(in	Rp!%
)t	Fn!A&3)^/f
*s	Ri&,
(load	Rk#H
(maintenance	Rn!H
*rkdown	N::":
(names	Ru"A
(of	Rl&O
)ne	Rq"H
)ther	Rn&:
(rate	Rt!:
(sections	R4:
+urity	Ro&1
*veral	Nh",R,
(that	Np",<f
*e	:#,6:WH)O3,(32:1f-f","38%)3@,&3!:
)wo	R|&A
(values	Rl&O
(way	J|!,X3g!O
)hich	Nv"m;3
'scores and	Rz&3
`)
