sitegenSearch("nc40e020c-2",`!httptypes http	Rj!,
0responseswift	Rj!,
,says	Rj!3
&urlconnection has	Rj!f
3httpinternalerror http	Rk#&
Iurlconnectionhttpservererror	Rk#&
7servererror deprecated	Rk#&
&version for	Rj!:
.response	R{#8
6code	R{#8
.title	Rp#?
&x 0.28	Jq!O"3
"ub 451	Rj#:
&actions	Ji&&!5!H"A
'nd	Ro&%
&pages	Fl&&!Q&,%:
&use	Rk&O
%s api	Rj#:
'tables	Ro&&
#manize percentage	Ro!1
#ndred days	Ry!O
*random	Rr&3
)s of	J_"H?3
%g up	Fy#&*3)34&
%t for	Rn!^
&s for	Rr"H
#rts and	Rn!&
"yphen for	RC:
)letters	Ro&3
)says	R{%3
)the	Rf&3
)where	Ry#3
(s are	Rt&:
*between	RK:
*in	R=,
*underscores	Rt&3
!i am	Fj!:V&!?g!.
%nswer	Rd#h
#call	Rd#h
#do	Rm"h
#e	Rr!F
#find	Jk#o<X
&x	>x"h0h#h&o#h3X%X&Q1Q"Q
#get	>k!vHh"h+h&h#h%h,h0X]Q
#h	Rh"f
%ave	Rh",
%ttp	Rr&?
(s	Jk!*q#O
#in	Rk!M
&vent	Ri!a
#never	Ru#h
#or	Rz&,
%s	Rx!:
#raise	Rb%X
%un	Re&<
`)
