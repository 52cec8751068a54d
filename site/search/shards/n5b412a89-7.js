sitegenSearch("n5b412a89-7",`!system net	Rl!,
)of	Rb%V
*pens	Rw#f
)refused	R),
)tells	Ji&A-3
)ui	Rx&8
(ctl restart	Rh%8
(nethttpstatuscode http	Rl!,
>statuscode	Rl!,
(s look	Rw#3
*store	Rz%O
(ui sans	Rx&8
/serif	Rx&8
!t 20	Rs!8
#as	Rz":
#draft	Rs!:
)ietfhttpapiratelimitheaders	Rs!:
#is	Rq&{"
#utf	J":&:
'8	J":&:
"ab a	R:,
'nd	Rx&V
's	R-,
&beside	R:,
&fences	Rq&f
'or	R{&,
&npm	Rq&f
&the	Rv&A
&with	Rq&f
&yarn	Rq&f
%le and	Fd&,5H)&
)s	Rw&H
(backwards	Rh!3
)e	Rh&m
(covers	Rl!A
(ends	Rq&:
(for	Ry&Q
(is	Jj!Vo#:
)t	Rq&:
(list	Rx&{(
(of	:c!&!,"&!,#&+3q!:'3%:0,"3(3*,%f'm%3":(,!H#%!H',
)r	Bf!,d#m"{%&V#&"A9&
(rows	Rd!(
(shows	Rw&,
(that	Bd!,a#,'f+:(,
*ere	Rh&O
)omorrow	Ry&H
(under	Rp!:
*known	Rc!(
(with	Fc!:",u#3!:
,out	Rw&,
)ould	Rc!,
's a	Rh!3
*nd	J_&33{#
*re	Rv&:
)below	Rj!,
)counts	Rq&{%
)lead	Rj!%
)made	Jp&A)&
`)
