sitegenSearch("n509768f4-5",`!again rfc	Fb",&,M:
(since	Rq!H
*tegen	Rm&%
)o	Rf!H
)uccessfully	Rg#3
(the	Jy"Hz!3
*is	Rt%,
)o	Rl":
)us	Ry#3
(whenever	Rg&A
+re	Rl&:
*ich	Rs&T
*oever	Rq%:
)ill	Rp#:
*th	Bs!t5H+:*,=,
,out	Rp!A
'st a	Rr&C
+nd	Rn&3
,y	Jn&A&&
+vailability	Ro!Q
*canonical	Rj!O
3reason	Rj!O
+loudflares	R~#V
*fixing	Rs!^
*it	Rt!&
,s	Rj!O
*malware	R|!3
*the	Bf!A+3#v+:f!V
*you	R_&:
#e 0	Ri#f
&300	Rg!?
'1536000	Rp&[
'600	F_"?&?"O
&60	F:1a!?0?
(0	J|!?N?
&86400	Je"?4?
&a	Rg!O
&before	Re"f
&cache	Rz&3
+control	Rz&3
'hanges	Rh#O
'onversely	Rq!V
&expires	Rg!,
&for	Jg!:4O
&if	Rr"O
's	Jn!t;O
&keeps	Re"A
&of	F{!O*O)O.O
'r	Jf"O'O
'verrides	Rl"O
&shows	Rk!:
&that	Rh"H
&where	Jf"O-O
'ith	Rn!O
'ould	R_#O
%nt a	Rk!t
)nd	Fk!tp!:63
(backup	Rt"?
(holds	Ri&H
(link	Rn%?
#o may	Jg!^4O
#ree on	Rc%&
)r	Rb!&
(take	Ra%V
(with	R=&
`)
