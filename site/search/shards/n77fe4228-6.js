sitegenSearch("n77fe4228-6",`!again the	J}"Hz!3
*is	Rx%,
)o	Rp":
)us	R}#3
(whenever	Rk&A
+re	Rp&:
*ich	Rw&T
*oever	Ru%:
)ill	Rt#:
*th	Bw!t5H+:*,=,
,out	Rt!A
'st a	Rv&C
+nd	Rr&3
,y	Jr&A&&
+vailability	Rs!Q
*canonical	Rn!O
3reason	Rn!O
+loudflares	Rc%V
*fixing	Rw!^
*it	Rx!&
,s	Rn!O
*malware	Ra"3
*the	Bj!A+3#v+:f!V
*you	Rd&:
#e 0	Rm#f
&300	Rk!?
'1536000	Rt&[
'600	Jd"?&?"O
&60	J:1e!?0?
(0	Ja"?N?
&86400	Ji"?4?
&a	Rk!O
&before	Ri"f
&cache	R~&3
+control	R~&3
'hanges	Rl#O
'onversely	Ru!V
&expires	Rk!,
&for	Jk!:4O
&if	Rv"O
's	Jr!t;O
&keeps	Ri"A
&of	F_"O*O)O.O
'r	Jj"O'O
'verrides	Rp"O
&shows	Ro!:
&that	Rl"H
&where	Jj"O-O
'ith	Rr!O
'ould	Rd#O
%nt a	Ro!t
)nd	Jo!tp!:63
(backup	Rx"?
(holds	Rm&H
(link	Rr%?
#o may	Jk!^4O
#ree on	Rg%&
)r	Rf!&
(take	Re%V
(with	R=&
'd on	Jh"3M:!H&H
's to	Ry!&
"head and	R{"H
(that	Rw&O
"im and	Rg":
&diffe	Rg"?
`)
