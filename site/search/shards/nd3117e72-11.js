sitegenSearch("nd3117e72-11",`!slash in	RJ,
)s	Fh&t#,+3
(leads	Rn&:
(or	Jn"3(f
(point	Rn"H
(version	Rr&A
#eep for	Ry#3
(over	R|!f
#ice 0	Rn!?
%ding window	Rj#H
%ghtly different	Rs!,
%m as	Rk&*
%p in	Ry&:
)to	Rd!,
'would	RF,
&ped and	RF,
#ow client	Rr!V
(ode	Rb%V
'database	Rw"H
(own	>r!A":W&!:&:#f!m":T,#,
'for	R{#O
'most	Rq!:
'or	Jq!:!Of!f
'path	Rd%:
+s	R}%:
'query	Jq#H4:
'request	Jx!h@?
(obots	Rb#V
'server	Fr!Va!HP3
'there	Rq#f
)ird	Rd%3
(o	Rq#3
'work	Rw"f
&er expect	R}%:
)writer	Ru!O
&ing crawlers	Rr"H
*the	Rp":
&ly keeps	Rp#:
&request title	Rw"?
"mall catalogue	Ji&t&&
(debian	Rk&,
(enough	R|"3
(i	RM3
(json	Jn!%k!3
(letters	Rv&:
(on	R|"3
*e	RZ3
+s	Ri%3
(ranges	R_#3
(signal	R_"3
)teps	R{&:
(to	Rv&:
(uploads	R|"O
(words	Rv&3
'er content	R|"&
*headers	Js!HX,
*in	Rt#f
*one	Rk&*
*requests	Rb&3
*scripts	R~!,
+omething	R_#f
`)
