sitegenSearch("n9a538a5f-21",`!sync program	Rr#:
*visioning	Rp%3
'sends	Rp%3
'the	Fp%3#&"&!3"&
)ree	Ri!H
'user	Js%?"?
&hronise it	Rs%,
%tax broken	Rm",
)error	Jy!Hj",
)is	Rb#,
)may	Rq!:
)or	Rp!A
)the	Rm&A
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
)tells	Jg&A,3
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
'nd	Ru&O
's	R-,
&beside	R:,
&fences	Rn&f
'or	Rx&,
&npm	Rn&f
&the	Rs&A
&with	Rn&f
&yarn	Rn&f
%le already	Rk&V
)nd	Fb&,4H)&
)s	Rt&H
(backwards	Rf!3
(covers	Rj!A
(ends	Rn&:
(for	Rv&Q
(is	Jh!Vn#:
)t	Rn&:
(list	Ru&{'
(of	6a!&!,"&!,#&+3q!:'3%:0,"3(3*,%f'm#3":(,!H#%!H',
`)
