sitegenSearch("n7cd48bae-15",`!url every	Rh&3
&for	Ro&3
'rom	JE,o%,
&give	Ri&V
'uide	Rs&1
&has	Rt&,
'ttps	Bw#?@?5*%f",&?#,
&if	R?,
'n	Fi&,!f&f',"3
's	Jp&A*H
&json	Jj%8@T
&lines	Rr&A
'ook	R?:
&n	Rm!F
'ow	Ri&^
&of	B?,",k%^*V",!A'A
'r	RD&
'wn	Rx&8
)sanswoff2	Rx&8
&replaces	Rj&,
&session	Rz!:
(t	Rm&f
'g034	Rv&%
'o	Rr&,
(urce	Ri&y%
'tring	Ro&,
&that	B?&',g%V(:%&
(e	Fi&,!f!{%%H(O({(!{*!{,
'o	R@:
'wice	R@(
&url	Ri&,!f
&wc	R_%:
'here	Jj&,0f!m!{.
'ill	Rm&H
(th	Ri&V
*out	Jn&:*,
%effective n	Rm!F
&ncode q	Rm!1
+d and	R~"3
%lib gave	Rl":
)handed	Re":
)made	R~!:
)on	Rx!:
)raised	Jf":':
*equest	Rt!3
)takes	Rz!:
*reat	Rw#:
(3 2.7	Fw":-:&:
,8	Js!O"3
*and	Rs!m
*retry	Js!OJ:
*urllib3	Rs!O
*waits	R|":
%s are	Ji&^,O
'below	Rj&A
'come	Jn&A&V
'fragments	Ri&^
'links	Jj&&(A
'of	J>:.,
(ther	Rn&:
'such	Rj&^
'that	F@,t%*/&
)ere	Ri&V
&afe b64decode	Rm!T
`)
