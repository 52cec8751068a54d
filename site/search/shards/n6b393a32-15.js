sitegenSearch("n6b393a32-15",`!release the	Rc#H
*wait	RG,
+ith	Ro!:
)d at	Rc#O
+first	Rs!:
%iably from	Rr!3
%oad 0	Rz"f
)and	Rp!A
)js	Rq&,
)sign	Rm%:
)the	Jm%V@:
,n	Rg"H!f
(ed if	R|#:
+renamed	Rs!:
(ing does	Rg%V
,that	Rg"3
(js it	Rq&,
(s the	Ry":
%y on	B{!f&O9f(:.:=V
&ing on	Rf"H
#mained a	Rd":
(ing 300	Rx!A
,and	Jq!:t"3
,is	Rn!t
,on	Rh#f
,post	Ri":
(s because	Ra"A
*git	Rj#:
-hubs	Rj#:
*is	Rq!:
*look	Rz"f
*r	Rq!:
*the	Rk",
&rk where	Rz%,
(s that	Rj#:
%embered by	Rn!A
-for	Rn!t
*s the	Rw!3
%ind it	Rg#:
)you	Rk&V
(s you	Rl&:
%ote of	Rr&:
*rigin	Ji&1+*
)path	Rr&H
)s3	Ri&H
)that	Rr&H
+e	Rr&:
&ve a	Rb!:
*uthorization	Rr!A
)draft	JG:e%A
)gets	Rz#:
)it	RR:
)the	>&:*:=:,:-:&:Bf<fx!A
+is	Rs#?
)unique	R1:
)what	Rr#H
(d 0	Rg&1
*1614	Rr&T
*3.0	JT8|#F
*a	JR,%:
+gain	Rg&3
+nd	Ff&V"m-V
+re	R2,
*code	FT&":a%{"
.s	Rp&J
+url	Rt!f
*entries	Rf&t
`)
