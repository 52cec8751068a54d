sitegenSearch("n77d316fe-15",`!and will	Bt!AI3WV#:*:
(ndows	J@,/,
(th	:G,C%!A!H&3'%#O!m#A*fT:O:+H3%#:
*out	>{!f,H':%&7f(Hd!,&:':
'ords	Rw&O
)kers	Jo!:z!&
*s	Jg"3k"%
(uld	J-,{":
'rite	BF:J:i!3>:7m)A
+s	>o#mC,;3!:&O%%"%)A%,
(ong	Rk!3
)te	Rv!3
'ww	R~&3
)authenticate	R~&3
&x	Ju!:t"3
'ratelimitreset	Ru!:
3ourceuntil	Rh&3
&you	:l!,!A"%'%)3&3+3"3)3*343*3"3(m4:DO,,
)r	Bm!:(:+3(3:3?f_!:
#ew after	Rs!3
(nd	Rp&:
(s	Rz!f
'each	Rt&^
'for	Ro"3
(rom	Rl"O
'once	Rv&3
'when	Rp&:
(ith	R}&,
#nounce as	Ry&A
+that	Rn"f
-e	R{"H
+with	Rw#3
*d a	Rc"3
-nd	R}#3
,end	R{"3
,in	Rn",
,the	Ri%3
*s 96	Ry"A
,a	Rx!,
,its	Rd":
,with	Rh":
#onymous account	Rs%3
%ther 449	Rt%:
*address	>j!A%f#t)%'H0&"&%3"&!,!:^,!OK:
+lias	Ru&A
+n	Ru&A
,swer	Rh"3
+s	JT&b"3],
+udience	Ri!:
,thority	J=,_%O
*block	Rs&:
+uild	Jk&3/A
*case	Rz%:
+hecksum	R}#3
+ode	>Y&P3?:/3J3/^(:.3!H
`)
