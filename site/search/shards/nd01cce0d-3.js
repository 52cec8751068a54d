sitegenSearch("nd01cce0d-3",`!inside such	Ra"H
)that	Ra"H
+e	>&,#3p"H/A1,!3&3+:53,&2t!{")3
,m	R.,
)web	Js!He!:
,dav	Js!He!:
*ould	R%,
&st curl	Rj#:
)on	Fh!ADf<3
)that	Rt#,
(s on	Jv"3%3
*that	Rg#,
%pect inner	Ra"&
%tall a	Rd%:
*installs	Rk&,
*libcmark0.30.2	Ri&,
*prefix	Ri&,
*recommends	Ri&*
*the	Rx%O
*yes	Ri&*
)ation of	Rk&,
)ed it	Rj!O
,port	Rc%3
)s it	Ji&,#,
+libcmark	Rk&,
'nce a	R|!:
+because	Rp#3
+errors	Rk#?
+for	Rt#H
+is	R}!,
+manipulation	Rc",
+only	Ry",
+problems	Rl!*
+to	Rh"f
+when	Rz"3
*s are	Rn#H
&ead 401	Rt!3
*a	Rs!O
+ll	Ru!:
+nd	Ru#:
+s	Js!^K:
*compares	Ri!3
*it	Jj!,,:
*of	6e!v(,,h&H#3&h%H7f#:-3)O'H*:(:#34:%:*:
*rfc	Bn":&,',#3-H
*so	Re"O
*the	Jk!m>,
-re	Rl#?
,is	Rm%:
&ruction return	Ru%,
-s in	Rb#,
%ufficient but	Rp",
/scope	Re!3!:
0pace	Rm%&
0torage	Fh!H*Hd!(!?
.scope goes	Re!3
#t date	Jf&O),
&required	Rw&1!F
`)
