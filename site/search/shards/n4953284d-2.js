sitegenSearch("n4953284d-2",`!answering requests	Ru#H
,so	Ru#H
,the	Rg"H
(s 400	Fs!t;Hn!,
,1	Fr!A5Hv"3
,2	Ro":
,3	Rp"H
,4	Jp"H":
,7	Ri"3
,9	Rx!:
+14	R{":
,5	Rf!3
,8	R_#,
+21	Ra#3
,9	Rg%3
+31	Ri#:
+57	Rt%:
+xx	Ro":
*500	Rk#m
,1	Rl#H
,3	Jf!Hj!O
,4	Rh!V
,8	Rs#f
*a	Jt":[&
+ll	Rk!%
+n	R~":
,d	Js!VY:
+re	R}!O
*before	Rr"f
,low	Rc!:
*caches	R~"O
+omplies	Rj#,
*each	Rc!,
+verything	Rg%,
*for	Rp&H
+rom	Fg!O?fp",
*get	J{!O-O
*in	Ru#,
+s	Rv&%
+t	Je!Vs":
,self	R~#:
*like	Rs!,
*methods	Rd#O
+ostly	Rk"f
*ngx	Rv%,
-httpspecialresponsec	Rv%,
+ot	R+,
*of	Rm#O
+ptions	Rr":!f
*pile	Rk#:
*requests	Rq&&
*so	Jm#:W&
*take	R{%O
+hat	Rh":
,e	Ft!f#A-HJf
,is	R{"O
+o	Fg!,93I3t!3
+wo	Rs#3
*unless	Rn#H
*with	:V&?:(H%3"f.f"f&t7H0AM30:(%
.out	R}#3
#thropic 529	Rw#&
,com	Rw#?
,has	Rw#,
+s api	Rw#&
%i forgery	Fe!:!A-OA3
&forgery token	Fe!:!A-OA3
#y 103	Rj%3
`)
