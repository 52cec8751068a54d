sitegenSearch("n2f0aa8a9-14",`!and will	Bp!AI3WV#:*:
(ndows	J@,/,
(th	:G,?%!A!H&3'%#O!m#A*fT:O:+H3%#:
*out	>w!f,H':%&7f(Hd!,&:':
'ords	Rs&O
)kers	Jk!:z!&
*s	Jc"3k"%
(uld	Rc#:
'rite	BF:F:i!3>:>A
+s	>k#mC,;3!:&O%%"%):%,
(ong	Rg!3
)te	Rr!3
'ww	Rz&3
)authenticate	Rz&3
&x	Jq!:t"3
'ratelimitreset	Rq!:
3ourceuntil	Rd&3
&you	:h!,!A"%'%)3&3+3"3)3*343*3"3(m4:DO,,
)r	Bi!:(:+3(3:3?f_!:
#ew after	Ro!3
(nd	Rl&:
(s	Rv!f
'each	Rp&^
'for	Rk"3
(rom	Rh"O
'once	Rr&3
'when	Rl&:
(ith	Ry&,
#nounce as	Ru&A
+that	Rj"f
-e	Rw"H
+with	Rs#3
*d a	R~!3
-nd	Ry#3
,end	Rw"3
,in	Rj",
,the	Re%3
*s 96	Ru"A
,a	Rt!,
,its	R_":
,with	Rd":
#onymous account	Ro%3
%ther 449	Rp%:
*address	>f!A%f#t)%'H0&"&%3"&!,!:^,!OK:
+lias	Rq&A
+n	Rq&A
,swer	Rd"3
+s	JS&~!3
+udience	Re!:
,thority	J=,{#O
*block	Ro&:
+uild	Jg&3/A
*case	Rv%:
+hecksum	Ry#3
+ode	>V&O3?:/3J3/^(:.3!H
`)
