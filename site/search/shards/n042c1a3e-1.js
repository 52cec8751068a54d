sitegenSearch("n042c1a3e-1",`!sync the	Fp%3#&"&!3"&
)ree	Ri!H
'user	Js%?"?
&hronise it	Rs%,
%tax broken	Rm",
)error	Jy!Hj",
)is	Rb#,
)may	Rq!:
)or	Rp!A
)the	Rn&A
#s stdin	Rk!T
&time	Rk!T
%stdinread split	Rk!T
%tem a	Ri"3
*nd	Rt"f
)breaks	Rs!3
)chooses	Rg&A
)in	Rb",
)may	Rt%3
)net	Rj!,
)of	R_%V
*pens	Ru#f
)refused	R),
)tells	Jg&A-3
(ctl restart	Rf%8
(nethttpstatuscode http	Rj!,
>statuscode	Rj!,
(s look	Ru#3
*store	Rx%O
!t 20	Rq!8
#as	Rx":
#draft	Rq!:
)ietfhttpapiratelimitheaders	Rq!:
#utf	J":&:
'8	J":&:
"ab a	R:,
'nd	Rv&O
's	R-,
&beside	R:,
&fences	Ro&f
'or	Ry&,
&npm	Ro&f
&the	Rt&A
&with	Ro&f
&yarn	Ro&f
%le and	Fb&,5H)&
)s	Ru&H
(backwards	Rf!3
(covers	Rj!A
(ends	Ro&:
(for	Rw&Q
(is	Jh!Vo#:
)t	Ro&:
(list	Rv&{'
(of	6a!&!,"&!,#&+3q!:'3%:0,"3(3*,%f'm%3":(,!H#%!H',
)r	Bd!,e#{%&V#&"A9&
(rows	Rb!(
(shows	Ru&,
(that	Bb!,a#,'f+:(,
`)
