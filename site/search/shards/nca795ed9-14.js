sitegenSearch("nca795ed9-14",`!systemnethttpstatuscode httpstatuscode	Rj!,
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
)r	Jd!,c%&
(rows	Rb!(
(shows	Rt&,
(that	Bb!,a#,'f*:(,
)omorrow	Rv&H
(under	Rn!:
*known	Ra!(
(with	Fa!:",t#3!:
,out	Rt&,
)ould	Ra!,
's a	Rf!3
*nd	J}%32{#
*re	Rs&:
)below	Rh!,
)counts	Rn&{%
)lead	Rh!%
)made	Jm&A)&
)of	>a!&"&"&"&k#A)(!.#O0(
)stand	Rn&:
)task	Rn&&
*hat	Jh!&_%&
+e	JF,n%:!A
)under	Rm!,
%s and	R{%O
'such	Rn&f
'the	Ru&,
#g 2026	Rg!?
&a	Rg#3
'ge	Ry&3
'mazon	Ry":
`)
