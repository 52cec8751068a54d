sitegenSearch("n3894c64e-2",`!and why	Rq!:!O
'ill	Bv!AI3WV#:*:
(ndows	NA,/,
(th	:H,D%!A!H&3'%#O!m#H*fT:O:+H3%#:
*out	>x!3'f,H':%&7f(Hd!,&:':
'ords	Ry&O
)kers	Nq!:z!&
*s	Ni"3k"%
(uld	Ri#:
'rite	BG:K:)^b!3>:7m)A
+s	>q#mC,;3!:&O%%"%)A%,
(ong	Rm!3
)te	Rx!3
'ww	Nq!^q#3
)authenticate	Nq!^q#3
&x	Nw!:t"3
'ratelimitreset	Rw!:
3ourceuntil	Rj&3
&you	:n!,!A"%'%)3&3+3"3)3*343*3"3(m4:DO,,
)r	Bo!:(:+3(3:3?f_!:
&zig	Ru&m
#ew after	Ru!3
(nd	Rr&:
(s	R|!f
'each	Rv&^
'for	Rq"3
(rom	Rn"O
'once	Rx&3
'when	Rr&:
(ith	R_',
#nounce as	R{&A
+it	No!O,f
+that	Rp"f
-e	R}"H
+with	Ry#3
*d a	Re"3
-nd	R_%3
,end	R}"3
,in	Rp",
,the	Rk%3
*s 96	R{"A
,a	Rz!,
,its	Rf":
,with	Rj":
#onymous account	Ru%3
%ther 449	Rv%:
*a	Rm!H
+ddress	>l!A%m#{!)%'H0&"&%3"&!,!:^,!OK:
+lias	Rw&A
+n	Rw&A
,swer	Rj"3
+s	JU&c"3],
+udience	Rk!:
,thority	N>,a%O
*block	Ru&:
+ody	Ny!^O3
`)
