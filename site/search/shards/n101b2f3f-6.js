sitegenSearch("n101b2f3f-6",`!confirms its	Rp%3
+that	Rt!^
-e	Rf&3!:
&lict and	N-,q"&!,
+by	R_#f
+lies	R|",
+marks	Rw&,
+name	R|"H
+status	R|"?
+title	R|"?
+with	R|"f
*ing lock	Ri#3
*s and	Ny!&DV
,in	N_#V/V
&use programs	Ra%3
*the	Re"H
*with	Rc%3
)s screen	R9,
(ing it	R~!H
%nect 192.0.2.10	Ni%8"8
*and	No!O.:
+part	Re"3
,i	Rz"?
-examplecom	Rz"?
+re	Rz"O
*before	Rz":
*curl	Rz":
*failed	Rs#k
+irst	Rq!?
*n	Rz"8
*or	Rc%,
*rfc	Rl!A
*them	Rs!%
+ime	Rq!?
.connect	Rq!?
.out	Re&(!:
+o	Jq!8[?o!T
*with	Rv#?
)ed 00000003	Ri%8
)ing failed	Rd&:
-ip	Re%:
-or	Re&:
-to	Rs#k
*on a	Nq!t[H
.nd	>l!A,O':F:(:!O1O137,*&
.re	R{!f
.t	Ja#H4m23
-before	Ns#3.,
/hind	Re%:
.reaks	Rl!H
-change	Rb&:
.lients	R|"H
/ose	>o!OL?"?!H%?#?"?/?)?G1
2d	R{%(
0udflare	Rf%,
.oncern	R{!H
-decides	Rv#3
-ended	Rl!A!f
0s	Rx&:
.rror	Rw!O
2s	Rv%3
.ven	Nw!HP&
-fails	Rl#:
`)
