sitegenSearch("nfe0ccd47-12",`!cannot shine	Rv&F
*lip	Rb!,
*tand	J=,#,
+ore	Rr#,
)take	Fs!3#fXf
*ell	Bn!VCH/H'H,:B:
*ranslate	R{#,
)undo	Rl#3
+pack	R|"3
*se	Jg#H(3
)work	Rd#f
)you	Rv&%
(modifyprotectedproperty d	Rd#?
%onical href	Ro&1
,link	Rk&f
,reason	Rj!O
,the	Ru&O
#pacity for	Rw#&
%ital before	Rs&:
*f	RX3
*letters	Rs&:
)s in	Rj!O
%tive portal	Ru#3
0s	Ru#:!f
*rfc	Ru#3
#rd an	Ro"H
'number	Ro"3
'was	Ro"3
%e rfc	Ra"O
'say	Rg!^
'the	Ry":
*re	Rk":
&ful with	Rn!:
&s about	Rg#:
&ts and	Rj&H
%ried a	Rm%V
*it	Rh"3
*no	Ri%,
*out	>r!:*,"3#,!f/:%,-&,&)f#:k!1!F
(s a	Jy!A}",
*cloudflares	R|%:
*either	Ra",
+xpect	Rt!3
.rimental	Rj!:
-licit	Jp"O@O
*is	Re#O
+t	Rj#&
,s	Rq!V
*leads	R+,
*more	Rm#m
+s	Rp%,!:
,echoreply	Rp%:
2quest	Rp%,
*no	Je!VJ3!A
*one	Ro!%
*the	Fy!&A:+A
&y a	Bh!A-tOOW:6,
)llow	Rr",
)n	Jr!AU3
*d	Je!%-&
)t	Rn",
(cache	Jx!Ov!:
`)
