sitegenSearch("naa8731a2-6",`!age 600	Ja"?N?
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
&feed	Rg":
&they	Rg"H
&which	Rg"3
%s at	R}%O
#no laine	Rp"?
#ohttp 3.14	Ju!O"3
#rports before	Ry#,
"larm as	Rp#m
(for	Rx%:
(goes	Ro#H
(how	Ra":
(on	Ra%:
(rings	Rr!3
(that	Ro#H
*en	Rv#H
's are	Re"H
)for	Rp#H
#b status	Jz#&!,F3
&trace	Rz#,
#ert abandoned	Rs!1
1requestsgrow	Rs!1
*ove	Rs!O
(client	Rs!1
.errorsabovebaseline	Rs!1
(needs	Rs!A
`)
