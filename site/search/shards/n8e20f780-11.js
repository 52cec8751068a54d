sitegenSearch("n8e20f780-11",`!sync provisioning	Rv%3
'sends	Rv%3
'the	Fv%3#&"&!3"&
)ree	Ro!H
'user	Ny%?"?
&hronise it	Ry%,
%tax broken	Rs",
)error	N_"Hj",
)is	Rh#,
)may	Rw!:
)of	Np&3'{#
*r	Rv!A
)the	Rt&A
#s stdin	Rq!T
&time	Rq!T
%stdinread split	Rq!T
%tem a	Ro"3
*nd	Rz"f
)breaks	Ry!:
)chooses	Rm&A
)in	Rh",
)may	Rz%3
)net	Rp!,
)of	Rf%V
*pens	R{#f
)refused	R),
)tells	Nm&A-3
)ui	R|&8
(ctl restart	Rl%8
(nethttpstatuscode http	Rp!,
>statuscode	Rp!,
(s look	R{#3
*store	R~%O
(ui sans	R|&8
/serif	R|&8
!t 20	Rw!8
#as	R~":
#draft	Rw!:
)ietfhttpapiratelimitheaders	Rw!:
#is	Ru&{"
#those	Rs&,
#utf	N":&:
'8	N":&:
"ab a	R;,
'nd	Nj!:t#V
's	R-,
&beside	R;,
&fences	Ru&f
'or	R_',
&npm	Ru&f
&of	Rj!,
&the	Rz&A
&with	Ru&f
&yarn	Ru&f
%le and	Jh&,5H)&
)s	R{&H
(backwards	Rl!3
)e	Rl&m
(covers	Rp!A
(ends	Ru&:
(for	R}&Q
(is	Nn!Vo#:
)t	Ru&:
(list	R|&{(
`)
