sitegenSearch("nf4217409-11",`!system net	Rn!,
)of	Rd%V
*pens	Ry#f
)refused	R),
)tells	Jk&A-3
)ui	Rz&8
(ctl restart	Rj%8
(nethttpstatuscode http	Rn!,
>statuscode	Rn!,
(s look	Ry#3
*store	R|%O
(ui sans	Rz&8
/serif	Rz&8
!t 20	Ru!8
#as	R|":
#draft	Ru!:
)ietfhttpapiratelimitheaders	Ru!:
#is	Rs&{"
#utf	J":&:
'8	J":&:
"ab a	R:,
'nd	Rz&V
's	R-,
&beside	R:,
&fences	Rs&f
'or	R}&,
&npm	Rs&f
&the	Rx&A
&with	Rs&f
&yarn	Rs&f
%le a	Rq&A
)nd	Jf&,5H)&
)s	Ry&H
(backwards	Rj!3
)e	Rj&m
(covers	Rn!A
(ends	Rs&:
(for	R{&Q
(is	Jl!Vo#:
)t	Rs&:
(list	Rz&{(
(of	:e!&!,"&!,#&+3q!:'3%:0,"3(3*,%f'm%3":(,!H#%!H',
)r	Bh!,d#m"{%&V#&"A:&
(rows	Rf!(
(shows	Ry&,
(that	Bf!,a#,'f+:(,
*ere	Rj&O
)omorrow	R{&H
(under	Rr!:
*known	Re!(
(with	Je!:",u#3!:
,out	Ry&,
)ould	Re!,
's a	Rj!3
*nd	Jb&33{#
*re	Rx&:
)below	Rl!,
)counts	Rs&{%
)lead	Rl!%
)made	Jr&A)&
`)
