sitegenSearch("nee498b1a-3",`!in upgrade	Jw!,Q&!,
&se	>V:5A>f%H-30:^V0A*{#
(r	Rs%,
&tc	Ji&{'6J
'f	F'3u"Hd":
(16	R'3
(8	Jz"Hd":
%vain	Fg!%(At"&
'lues	Ju!m,3
'ry	Rp"O
&ersion	Fl!OA:v!,
,s	Rx!:
&iew	Rx&,
%wall	Ri&3
)microseconds	Ri&3
'nts	Rw#&
'ves	Ry#3
&hat	Jt!&l#O
)ever	Jq&t(3
'ere	Rd!:
'ich	6=,*,P%!3/f+H+O%,%H',",%,!3"3%,%f(&"&YA&A(&",
(le	R~#:
'm	Ri%:
'ole	Rv&A
&indow	Rw#f
+s	Rs%,
(ter	Jx"?%?
'th	Rv%:
&ords	Fs!mn":<%
'uld	Rr"3
&ww	Fu!t<,(H
(authenticate	Fu!t<,(H
%x	Rf&3!:
&ratelimitresourcelimit	Rf&3
7until	Rf&:
%your	:g!O.O!^#3*:6f)H=3'3F3":+O1%"&"&#&"&
#active site	R~%&!,
#clude each	R^,
+tc	Rn&*
+xamples	J;1w%r
*it	Rn&,
,self	R^:
*post	Rm"3
*shows	R;,
*the	Rq&f
,is	J:,x!3
*unresolved	R;(
)d and	Jg!t<,
+callers	Ro"H
,url	Rj"f
+file	Rq&t
/s	Rq&v
+in	Ri&f
,s	Rq&t
+template	R^,
,he	Ju!VNH
)s 60	Rj#?
+a	F;&b!3~"H
,re	Rt&3
`)
