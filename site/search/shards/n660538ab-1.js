sitegenSearch("n660538ab-1",`!system opens	Ru#f
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
)omorrow	Rw&H
(under	Rn!:
*known	Ra!(
(with	Fa!:",u#3!:
,out	Ru&,
)ould	Ra!,
's a	Rf!3
*nd	J}%33{#
*re	Rt&:
)below	Rh!,
)counts	Ro&{%
)lead	Rh!%
)made	Jn&A)&
)of	>a!&"&"&"&l#A)(!.#O0(
)stand	Ro&:
)task	Ro&&
*hat	Jh!&a%&
+e	JF,o%:!A
)under	Rm!,
%s and	R{%O
`)
