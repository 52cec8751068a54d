sitegenSearch("nffa9fa34-8",`!net and	Rn!3
&blocking	Rn#?
&catalogue	RN3
/yaml	RN3
'ore	.n!O,&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&!:"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&9&!^03
&e1	RN3
(md	RN3
'rror	Rb&8
&has	Rn!:
'ttp	Jn!,A:^&
*statuscode	Rn":
&net	Rn":
&p	Ry#?
&rack	Rn!&!:
&should	Rj%:
'ign	Ry#?
'ymfony	Rn!3
&the	Rc#f
&unused	Rn!:
%lify and	Jp&J&V
*cloudflare	Rp&&
%scape dated	Rn",
%work a	Jy#,"3
+ddress	Jt"39H
+nd	R}&H
+s	Ry"H
,ks	Ry#?
+t	Re%3
+uthentication	Jt!Hg!(!?
*behind	Rb&,
*can	Ry#3
+onnect	Rc&(
*error	Jo!mJ:
/s	RN1
*firewall	Rd%:
-st	Rt!H
+or	Ro"f
+rom	Rm",
*has	Ry#:
*if	Ry#m
+n	Jn"Hw!V
+s	Je%3G{&
,sues	Rj#f
+t	Re%:
,s	Ry#m
*login	Ry#&
*many	R_&O
,y	Rl#H
*of	Rl!V
+r	Bu!O8:.:"f-::O(V
*panel	>j!:!f'3!O!V,:1f(f3f.fr!H"O
*read	Rb&(
*that	Ji!A&:L3
+itle	Ry#?
`)
